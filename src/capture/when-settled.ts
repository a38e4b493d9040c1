import type { PostingDraft } from '@/domain/posting';
import { findSite, locatePosting } from './registry';
import { isSettled } from './settled';

export type Capture = (document: Document, url: string) => PostingDraft | null;

/** In milliseconds: how often a page that rests is looked at, and how long it may go on changing first. */
const glance = 250;
const pause = 50;
/** How long the text must stay before it is believed: after a move inside the page, and when it was another's. */
const restAfterMove = 50;
const restInDoubt = 1000;
/** After a move inside a page of no known site, where nothing tells whose text is on screen. */
const restUntold = 600;

/** The text last taken from each document, and the posting it was taken for. */
const lastTaken = new WeakMap<Document, { url: string; text: string }>();

/**
 * Captures the page once its address and its screen agree on the posting and its text is there. In a page that
 * loads in place, the address is ahead of the screen for a moment: the old posting's text must never be taken for
 * the new one's. Waits `limit` milliseconds at the most, or until the signal stops it.
 * Out: the draft; null where the page is no posting; 'unsettled' where address and screen still disagree.
 */
export async function captureWhenSettled(
  capture: Capture,
  document: Document,
  readUrl: () => string,
  signal?: AbortSignal,
  limit = 4000,
): Promise<PostingDraft | 'unsettled' | null> {
  const patience = AbortSignal.timeout(limit);
  const stop = signal ? AbortSignal.any([signal, patience]) : patience;
  let steady = { key: '', since: 0 };
  for (;;) {
    const url = readUrl();
    const settled = isSettled(document, url);
    const draft = settled ? capture(document, url) : null;
    // An address that names a posting promises one, with text: it may be on its way still.
    const isWhole = draft
      ? draft.description.length > 0 || lacksText(url)
      : locatePosting(url) === null;
    const key = `${url} ${draft?.descriptionText ?? ''}`;
    if (key !== steady.key) steady = { key, since: performance.now() };
    const rest = restOf(document, url, draft);
    const isDone = settled && isWhole && performance.now() - steady.since >= rest;
    if (isDone || stop.aborted) {
      if (settled && draft)
        lastTaken.set(document, { url: draft.url, text: draft.descriptionText });
      return settled ? draft : 'unsettled';
    }
    await nextChange(document, stop, settled && isWhole ? rest : glance);
  }
}

function lacksText(url: string): boolean {
  const address = URL.parse(url);
  return (address && findSite(address)?.lacksText?.(address)) ?? false;
}

/** How long a text must have stood unchanged: not at all in a page that was loaded at this posting's address. */
function restOf(document: Document, url: string, draft: PostingDraft | null): number {
  const address = URL.parse(url);
  if (!address) return 0;
  const [load] = document.defaultView?.performance.getEntriesByType?.('navigation') ?? [];
  const site = findSite(address);
  if (!site) return load && isElsewhere(load.name, address) ? restUntold : 0;
  if (!draft || !site.isSettled) return 0;
  const last = lastTaken.get(document);
  // Two postings may well have one text (one job in two towns): it is believed in the end.
  if (last && last.url !== draft.url && last.text === draft.descriptionText) return restInDoubt;
  return load && locatePosting(load.name)?.url === draft.url ? 0 : restAfterMove;
}

/** Whether a page has moved since it was loaded; its fragment may be a place in the text. */
function isElsewhere(loaded: string, address: URL): boolean {
  const from = URL.parse(loaded);
  return from?.pathname !== address.pathname || from.search !== address.search;
}

/** Resolves when the page has changed, after `longest` without a change, or when it is to stop. */
function nextChange(document: Document, stop: AbortSignal, longest: number): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => setTimeout(done, pause));
    const timer = setTimeout(done, longest);
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
