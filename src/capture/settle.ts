import type { PostingDraft } from '@/domain/posting';
import { capture, isSettled, locatePosting } from './index';

/** How long a page may rest before it is looked at again, and how long it may go on changing first, in milliseconds. */
const glance = 250;
const pause = 50;

/**
 * Captures the page once its address and its screen agree on the posting and its text is there. In a page that
 * loads in place, the address is ahead of the screen for a moment: the old posting's text must never be taken for
 * the new one's. Waits `limit` milliseconds at the most, or until the signal stops it.
 * Out: the draft; null where the page is no posting; 'unsettled' where address and screen still disagree.
 */
export async function captureSettled(
  document: Document,
  readUrl: () => string,
  signal?: AbortSignal,
  limit = 4000,
): Promise<PostingDraft | 'unsettled' | null> {
  const patience = AbortSignal.timeout(limit);
  const stop = signal ? AbortSignal.any([signal, patience]) : patience;
  for (;;) {
    const url = readUrl();
    const settled = isSettled(document, url);
    const draft = settled ? capture(document, url) : null;
    // An address that names a posting promises one, with text: it may be on its way still.
    const isWhole = draft ? draft.description.length > 0 : locatePosting(url) === null;
    if ((settled && isWhole) || stop.aborted) return settled ? draft : 'unsettled';
    await nextChange(document, stop);
  }
}

/** Resolves when the page has changed, after a moment without a change, or when it is to stop. */
function nextChange(document: Document, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => setTimeout(done, pause));
    const timer = setTimeout(done, glance);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    stop.addEventListener('abort', done, { once: true });
    function done() {
      observer.disconnect();
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    }
  });
}
