import { v7 } from 'uuid';

/** Milliseconds since 1970 that a version 7 UUID was made for (RFC 9562, section 5.7). */
function millisecondsOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}

/**
 * A new event id that sorts after `previous`, whatever the clock says: a clock set back, or a burst of
 * events within a millisecond, must not change the order in which things were recorded.
 */
export function nextEventId(previous: string | undefined, now: number): string {
  const earliest = previous === undefined ? 0 : millisecondsOf(previous) + 1;
  return v7({ msecs: Math.max(now, earliest) });
}

/** What sorts before every id made at this time (milliseconds since 1970) or later, and after all made before. */
export function firstIdOf(time: number): string {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
