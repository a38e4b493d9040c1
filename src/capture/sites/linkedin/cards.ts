import type { Card, Page } from '../../site';
import { listCard } from './layouts';

/** A list's cards by layout: guest, classic, newest (all seen October 2026). The value ends with the posting's id. */
const cards = ['[data-entity-urn^="urn:li:jobPosting:"]', 'li[data-occludable-job-id]', listCard];
const names = ['data-entity-urn', 'data-occludable-job-id', 'componentkey'];
const anyCard = cards.join();

export function findCards({ document }: Page): Card[] {
  return Array.from(document.querySelectorAll(anyCard)).flatMap((element) => {
    const values = names.map((name) => element.getAttribute(name) ?? '');
    const externalId = values.map((it) => /(?:^|[:-])(\d{5,})$/.exec(it)?.[1]).find(Boolean);
    // A card inside a card is the same posting's.
    if (!externalId || element.parentElement?.closest(anyCard)) return [];
    return { element, externalId, url: postingAddress(externalId) };
  });
}

/** The canonical address of a posting. */
export function postingAddress(id: string): string {
  return `https://www.linkedin.com/jobs/view/${id}/`;
}
