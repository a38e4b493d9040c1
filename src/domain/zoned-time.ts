import { TZDate } from '@date-fns/tz';

/** A time as a calendar and a clock on the wall show it: "2026-03-29" and "14:30". */
export interface WallTime {
  day: string;
  time: string;
}

/**
 * The instant, in UTC, at which clocks in a zone show this day and time; null where these or the zone make no sense.
 * Of a time that a clock change skips, the one as long after the change; of one that comes twice, the first.
 */
export function instantInZone({ day, time }: WallTime, zone: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(`${day}T${time}`);
  if (parts === null || !isZone(zone)) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const found = +new TZDate(year, month - 1, date, hour, minute, zone);
  if (Number.isNaN(found)) return null;
  const instants = clockChanges.map((minutes) => new Date(found - minutes * 60_000).toISOString());
  return instants.find((instant) => showsTime(instant, zone, { day, time })) ?? instants.at(-1)!;
}

/** By how many minutes clocks are set back, where a time comes twice; the last is no change at all. */
const clockChanges = [60, 30, 0];

function showsTime(instant: string, zone: string, wall: WallTime): boolean {
  const shown = wallTime(instant, zone);
  return shown.day === wall.day && shown.time === wall.time;
}

/** What a calendar and a clock in a zone show at an instant; in UTC where the zone is unknown. */
export function wallTime(instant: string, zone: string): WallTime {
  const [day = '', rest = ''] = new TZDate(instant, isZone(zone) ? zone : 'UTC')
    .toISOString()
    .split('T');
  return { day, time: rest.slice(0, 5) };
}

/** Whether this browser knows a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The zone that the user lives in now. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
