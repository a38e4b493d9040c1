import type { PostingDraft } from '@/domain/posting';
import { attempt } from './attempt';
import { withEmbedded } from './embedded';
import { readGeneric } from './generic';
import { readLanguage } from './meaning/language';
import { readPage } from './read-page';
import { findSite, locatePosting, siteMatches } from './registry';
import { isSettled } from './settled';
import type { Page } from './site';
import { httpUrl } from './url';

export { findSite, isSettled, locatePosting, siteMatches };

/**
 * The job posting that a page shows, or null where it shows none, or a list of many. Pure: no network, storage
 * or clock, and the document is not changed. Never throws.
 */
export function capture(document: Document, url: string | URL): PostingDraft | null {
  const address = URL.parse(httpUrl(String(url)) ?? '');
  return address && attempt(() => readAny({ document, url: address }), null);
}

function readAny(page: Page): PostingDraft | null {
  const draft = readPage(page, readGeneric, readLanguage);
  return draft && withEmbedded(draft, page);
}
