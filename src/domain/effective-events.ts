import type { JournalEvent } from './events';

/**
 * The events of one subject as they stand after undo and corrections of dates, in the order of their ids.
 * In: that subject's events in any order, possibly with repeats. Out: neither retracted events nor the
 * retractions and corrections themselves; `at` is the last that was said. The order of arrival has no influence.
 */
export function effectiveEvents(events: readonly JournalEvent[]): JournalEvent[] {
  const sorted = [...new Map(events.map((event) => [event.id, event])).values()].sort(byId);
  const retracted = new Set<string>();
  // Latest first, so that a retraction that was itself taken back no longer counts.
  for (const event of sorted.toReversed()) {
    if (event.type !== 'event.retracted' || retracted.has(event.id)) continue;
    if (event.data.target < event.id) retracted.add(event.data.target);
  }
  const standing = sorted.filter((event) => !retracted.has(event.id));
  const dates = new Map<string, string>();
  for (const event of standing) {
    if (event.type === 'event.redated') dates.set(event.data.target, event.data.at);
  }
  return standing
    .filter((event) => event.type !== 'event.retracted' && event.type !== 'event.redated')
    .map((event) => ({ ...event, at: dates.get(event.id) ?? event.at }));
}

function byId(a: JournalEvent, b: JournalEvent): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
