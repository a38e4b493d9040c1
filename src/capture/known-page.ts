import type { PostingDraft } from '@/domain/posting';
import { attempt } from './attempt';
import { readPage } from './read-page';
import { httpUrl } from './url';
import { captureWhenSettled } from './when-settled';

/**
 * As `capture`, without the generic reader and the telling of languages, which are a third of the code: for the script on the declared job
 * pages, where each address is a site's. Elsewhere it reads structured data alone. The worker tells
 * the language when it keeps the posting.
 */
export function captureKnownPage(document: Document, url: string | URL): PostingDraft | null {
  const address = URL.parse(httpUrl(String(url)) ?? '');
  return address && attempt(() => readPage({ document, url: address }, () => []), null);
}

/** `captureKnownPage`, once address and screen agree: see `captureWhenSettled`. */
export function captureKnownPageSettled(
  document: Document,
  readUrl: () => string,
  signal?: AbortSignal,
  limit?: number,
): Promise<PostingDraft | 'unsettled' | null> {
  return captureWhenSettled(captureKnownPage, document, readUrl, signal, limit);
}
