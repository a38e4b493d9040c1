import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { privateText } from './private-text';

const answer = privateText(5000);

/** Each week's look back is a subject of its own: see `reviewSubject`. */
export const reviewKinds = {
  'review.written': z.object({
    /** The week's first local day. */
    week: z.iso.date(),
    moved: answer,
    learnt: answer,
    toTry: answer,
  }),
};

/** What the user wrote when they looked back on a week. */
export interface Review {
  id: string;
  week: string;
  moved: string;
  learnt: string;
  toTry: string;
  writtenAt: string;
}

export function reviewSubject(week: string): string {
  return `review-${week}`;
}

/** The review that one subject's events lead to, or null where it was taken back. */
export function foldReview(events: readonly JournalEvent[]): Review | null {
  const last = effectiveEvents(events).findLast((event) => event.type === 'review.written');
  return last ? { id: last.subject, ...last.data, writtenAt: last.at } : null;
}
