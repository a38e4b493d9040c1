import * as z from 'zod/mini';
import { foldApplication } from './application';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import {
  emptyRound,
  roundReflectionSchema,
  roundSchema,
  type InterviewRound,
  type RoundFields,
} from './interview';
import { privateText } from './private-text';
import { WrittenItems } from './written-items';

const round = z.string().check(z.minLength(1), z.maxLength(64));

/** How the user gets ready: recorded with the application that it is about. */
export const applicationPreparationKinds = {
  /** A round as first written, or what of it is different now. */
  'interview.written': z.object({ round, changes: z.partial(roundSchema) }),
  /** What the user noted for themselves: before, in a rehearsal, or in the minutes after. */
  'interview.reflected': z.object({ round, changes: z.partial(roundReflectionSchema) }),
  'interview.removed': z.object({ round }),
  /** "If they say no, I will …", written while waiting; empty where the user no longer wants one. */
  'answerPlan.written': z.object({ text: privateText(20_000) }),
};

/** "If they say no, I will …", written while waiting. */
export interface AnswerPlan {
  text: string;
  /** When it was last written. */
  at: string;
}

/** How the user gets ready for what comes next in one application. */
export interface ApplicationPreparation {
  applicationId: string;
  /** The earliest first. */
  rounds: InterviewRound[];
  answerPlan: AnswerPlan | null;
}

/**
 * What one application's events say of its preparation, or null where they say nothing (or it was removed).
 * In: the events of one subject in any order.
 */
export function foldApplicationPreparation(
  events: readonly JournalEvent[],
): ApplicationPreparation | null {
  const written = new WrittenItems<RoundFields>();
  let answerPlan: AnswerPlan | null = null;
  for (const event of effectiveEvents(events)) {
    if (event.type === 'interview.written' || event.type === 'interview.reflected')
      written.write(event.data.round, event.data.changes, event.at);
    else if (event.type === 'interview.removed') written.remove(event.data.round);
    else if (event.type === 'answerPlan.written')
      answerPlan = event.data.text === '' ? null : { text: event.data.text, at: event.at };
  }
  const rounds = written.list().flatMap(({ id, fields }) => toRound(id, fields));
  if (rounds.length === 0 && answerPlan === null) return null;
  if (foldApplication(events) === null) return null;
  rounds.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return { applicationId: events[0]?.subject ?? '', rounds, answerPlan };
}

/** A round whose time is unknown was taken back: what was written into it later does not bring it back. */
function toRound(id: string, fields: Partial<RoundFields>): InterviewRound[] {
  const { startsAt, zone } = fields;
  if (startsAt === undefined || zone === undefined) return [];
  return [{ ...emptyRound, ...fields, startsAt, zone, id }];
}
