import { TZDateMini } from '@date-fns/tz/date/mini';
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { restEnd, type Break } from './break';
import { instantInZone } from './zoned-time';

/** Local days of one week, "2026-05-04"; the last is its seventh. */
export interface Week {
  first: string;
  last: string;
}

/** The local day that is `count` days after `day`. */
export function dayAfter(day: string, count: number): string {
  return formatISO(addDays(parseISO(day), count), { representation: 'date' });
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return getISODay(parseISO(day));
}

/** The week that holds a local day, where weeks begin on `first` (1 Monday … 7 Sunday). */
export function weekOf(day: string, first: number): Week {
  const start = dayAfter(day, -((weekdayOf(day) - first + 7) % 7));
  return { first: start, last: dayAfter(start, 6) };
}

/** The local day that an instant falls on for somebody who lives in `zone`. */
export function localDay(instant: string, zone: string): string {
  return formatISO(new TZDateMini(Date.parse(instant), zone), { representation: 'date' });
}

/** The instant (UTC) at which a local hour of a local day begins. */
export function hourOn(day: string, hour: number, zone: string): string {
  const time = `${String(hour).padStart(2, '0')}:00`;
  return instantInZone({ day, time }, zone) ?? `${day}T${time}:00.000Z`;
}

/** From when (inclusive) to when (exclusive) a week is, in UTC. */
export function weekSpan({ first, last }: Week, zone: string): { from: string; until: string } {
  return { from: hourOn(first, 0, zone), until: hourOn(dayAfter(last, 1), 0, zone) };
}

/** How many days of a week are taken off: those at whose local noon there is a break. */
export function daysOff({ first }: Week, breaks: readonly Break[], zone: string): number {
  const days = Array.from({ length: 7 }, (_, index) => dayAfter(first, index));
  return days.filter((day) => restEnd(breaks, hourOn(day, 12, zone)) !== null).length;
}
