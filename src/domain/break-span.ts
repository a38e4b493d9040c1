import { TZDateMini } from '@date-fns/tz/date/mini';
import { addDays } from 'date-fns/addDays';
import { parseISO } from 'date-fns/parseISO';
import type { Break, BreakLength } from './break';

/** The local hour at which a break ends: one comes back to a new day. */
const morning = 6;
const saturday = 6;
const monday = 1;

/**
 * From when to when a break of this length is, decided at `now` by somebody who lives in `zone`: an evening until the
 * next morning, a day until the morning after tomorrow, a weekend from Saturday (or now) until Monday, a week until
 * the morning a week from now. Local days, so that changes of the clock make none of them longer or shorter.
 */
export function breakSpan(length: Exclude<BreakLength, 'date'>, now: Date, zone: string): Break {
  const local = new TZDateMini(now.getTime(), zone);
  const mornings = (days: number) => localMorning(local, days, zone);
  switch (length) {
    case 'evening':
      return span(now, mornings(local.getHours() < morning ? 0 : 1));
    case 'day':
      return span(now, mornings(2));
    case 'week':
      return span(now, mornings(7));
    case 'weekend': {
      const day = local.getDay();
      const end = mornings(((monday - day + 6) % 7) + 1);
      const start = day === 0 || day === saturday ? now : localMorning(local, saturday - day, zone);
      // On a Friday it begins with the evening.
      return span(day === 5 ? now : start, end);
    }
  }
}

/** A break until the morning of a local day ("2026-05-03"); null where that is no day or not after `now`. */
export function breakUntil(day: string, now: Date, zone: string): Break | null {
  const date = parseISO(day);
  if (Number.isNaN(date.getTime())) return null;
  const parts = [date.getFullYear(), date.getMonth(), date.getDate()] as const;
  const end = new TZDateMini(...parts, morning, zone);
  return end.getTime() > now.getTime() ? span(now, end) : null;
}

function localMorning(local: Date, days: number, zone: string): Date {
  const day = addDays(local, days);
  return new TZDateMini(day.getFullYear(), day.getMonth(), day.getDate(), morning, zone);
}

function span(from: Date, until: Date): Break {
  const instant = (date: Date) => new Date(date.getTime()).toISOString();
  return { from: instant(from), until: instant(until) };
}
