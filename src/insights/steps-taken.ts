import type { AfterNo } from '@/domain/after-no';
import type { Contact } from '@/domain/contact';
import type { Journey } from '@/domain/journey';
import type { LearningItem } from '@/domain/learning';
import type { Resume } from '@/domain/resume';
import type { Story } from '@/domain/story';
import { levelDate, type Level } from './levels';

/** What is counted by the day on which it happened, in the order in which it is shown. */
export const measures = [
  'applications',
  'invitations',
  'rounds',
  'offers',
  'feedback',
  'contacts',
  'conversations',
  'resumes',
  'stories',
  'skills',
  'hours',
] as const;

export type Measure = (typeof measures)[number];

/** One step, or some hours. */
export interface StepTaken {
  measure: Measure;
  /** Instant in UTC. */
  at: string;
  amount: number;
}

/** Where steps are found. */
export interface StepSources {
  journeys: readonly Pick<Journey, 'applicationId' | 'saved' | 'reached'>[];
  /** When each round of interviews starts; those to come are none yet. */
  roundStarts: readonly { applicationId: string; startsAt: string }[];
  afterNo: readonly Pick<AfterNo, 'feedback'>[];
  /** Those of LinkedIn's own export were not made now: they are left out. */
  contacts: readonly Pick<Contact, 'addedAt' | 'origin' | 'conversations'>[];
  resumes: readonly Pick<Resume, 'addedAt'>[];
  stories: readonly Pick<Story, 'changedAt'>[];
  learning: readonly Pick<LearningItem, 'hours' | 'doneAt'>[];
}

const levelMeasures: [Measure, Exclude<Level, 'accepted'>][] = [
  ['applications', 'sent'],
  ['invitations', 'invited'],
  ['offers', 'offered'],
];

/** Every step that has a date, in no particular order. */
export function stepsTaken(sources: StepSources, now: Date): StepTaken[] {
  const { journeys, roundStarts, afterNo, contacts, resumes, stories, learning } = sources;
  const taken: StepTaken[] = [];
  const add = (measure: Measure, at: string | null | undefined, amount = 1) => {
    if (at && at <= now.toISOString()) taken.push({ measure, at, amount });
  };
  for (const journey of journeys)
    for (const [measure, level] of levelMeasures) add(measure, levelDate(journey, level)?.at);
  for (const { startsAt } of roundStarts) add('rounds', startsAt);
  // Who wrote down no round of an application was interviewed all the same when its stage says so.
  const withRounds = new Set(roundStarts.map(({ applicationId }) => applicationId));
  for (const journey of journeys) {
    if (!withRounds.has(journey.applicationId))
      add('rounds', levelDate(journey, 'interviewed')?.at);
  }
  for (const { feedback } of afterNo)
    if (feedback.status === 'replied') add('feedback', feedback.answeredAt);
  for (const { addedAt, origin, conversations } of contacts) {
    if (origin !== 'linkedin-export') add('contacts', addedAt);
    for (const { at } of conversations) add('conversations', at);
  }
  for (const { addedAt } of resumes) add('resumes', addedAt);
  for (const { changedAt } of stories) add('stories', changedAt);
  for (const { hours, doneAt } of learning) {
    add('skills', doneAt);
    for (const { at, hours: amount } of hours) add('hours', at, amount);
  }
  return taken;
}
