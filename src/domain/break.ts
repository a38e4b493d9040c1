import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { privateText } from './private-text';

/** All about the user's rest shares this subject. */
export const restSubject = 'rest';

export const breakLengths = ['evening', 'day', 'weekend', 'week', 'date'] as const;

export const breakKinds = {
  'break.started': z.object({
    length: z.enum(breakLengths),
    /** A weekend may begin later than it was decided. */
    from: z.iso.datetime(),
    until: z.iso.datetime(),
  }),
  /** Back before its time. */
  'break.ended': z.object({}),
  /** A break was offered after much had come at once: it is not offered again soon. */
  'break.offered': z.object({}),
  /** Whom the user wants to call when it weighs more than a bad week, in their own words. */
  'help.noted': z.object({ text: privateText(2000) }),
};

export type BreakLength = (typeof breakLengths)[number];

/** Days off: no reminders, no goals, no badge. UTC instants; the end is exclusive. */
export interface Break {
  from: string;
  until: string;
}

export interface Rest {
  /** In the order in which they were decided. */
  breaks: Break[];
  lastOfferedAt: string | null;
  helpNote: string;
}

export const noRest: Rest = { breaks: [], lastOfferedAt: null, helpNote: '' };

/** The breaks that the events of `restSubject` lead to, whatever their order of arrival. */
export function foldRest(events: readonly JournalEvent[]): Rest {
  let { breaks, lastOfferedAt, helpNote } = noRest;
  for (const event of effectiveEvents(events)) {
    if (event.type === 'break.started') {
      const { from, until } = event.data;
      if (from < until) breaks = [...breaks, { from, until }];
    }
    if (event.type === 'break.ended') breaks = breaks.flatMap((it) => endAt(it, event.at));
    if (event.type === 'break.offered') lastOfferedAt = laterOf(lastOfferedAt, event.at);
    if (event.type === 'help.noted') helpNote = event.data.text;
  }
  return { breaks, lastOfferedAt, helpNote };
}

/** A break that had not begun falls away; one that is under way ends now. */
function endAt({ from, until }: Break, at: string): Break[] {
  if (until <= at) return [{ from, until }];
  return from < at ? [{ from, until: at }] : [];
}

function laterOf(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}

/** When the rest that covers `at` ends, breaks that overlap or touch taken together; null outside of any. */
export function restEnd(breaks: readonly Break[], at: string): string | null {
  let end: string | null = null;
  for (;;) {
    const moment: string = end ?? at;
    const covering = breaks.filter(({ from, until }) => from <= moment && moment < until);
    if (covering.length === 0) return end;
    end = covering.map(({ until }) => until).reduce(laterOf);
  }
}
