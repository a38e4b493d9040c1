import { endOfMonth } from 'date-fns/endOfMonth';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { startOfMonth } from 'date-fns/startOfMonth';
import { subMonths } from 'date-fns/subMonths';
import type { DaySpan } from '@/insights/proof-of-applications';
import { dayValue } from '../../../words/dates';

/** Spans that offices ask for most. */
export const usualSpans = ['thisMonth', 'lastMonth', 'threeMonths'] as const;
export type UsualSpan = (typeof usualSpans)[number];

/** The days of a usual span; none lies after today. */
export function usualSpan(name: UsualSpan, now: Date): DaySpan {
  const today = dayValue(now);
  switch (name) {
    case 'thisMonth':
      return { from: dayValue(startOfMonth(now)), to: today };
    case 'lastMonth': {
      const month = subMonths(now, 1);
      return { from: dayValue(startOfMonth(month)), to: dayValue(endOfMonth(month)) };
    }
    case 'threeMonths':
      return { from: dayValue(subMonths(now, 3)), to: today };
  }
}

/** The span that an address names ("from=2026-05-01&to=2026-05-31"); this month where it names none. */
export function spanOf(query: string, now: Date): DaySpan {
  const parameters = new URLSearchParams(query);
  const usual = usualSpan('thisMonth', now);
  const from = dayOf(parameters.get('from')) ?? usual.from;
  const to = dayOf(parameters.get('to')) ?? usual.to;
  return from <= to ? { from, to } : { from: to, to: from };
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text)) ? text : null;
}
