import type { PostingDraft } from '@/domain/posting';
import { attempt } from './attempt';
import { readGeneric } from './generic';
import { readLanguage } from './meaning/language';
import { readPage } from './read-page';
import { findSite, locatePosting, siteMatches } from './registry';
import { isSettled } from './settled';
import { httpUrl } from './url';

export { findSite, isSettled, locatePosting, siteMatches };

/**
 * The job posting that a page shows, or null where it shows none, or a list of many. Pure: no network, storage
 * or clock, and the document is not changed. Never throws.
 */
export function capture(document: Document, url: string | URL): PostingDraft | null {
  const address = URL.parse(httpUrl(String(url)) ?? '');
  return (
    address && attempt(() => readPage({ document, url: address }, readGeneric, readLanguage), null)
  );
}
