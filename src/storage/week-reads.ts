import type { AgendaEntry } from '@/domain/agenda';
import { firstIdOf } from '@/domain/event-id';
import type { JournalEvent } from '@/domain/events';
import type { Goal } from '@/domain/goal';
import type { Milestone } from '@/domain/milestone';
import type { Review } from '@/domain/review';
import type { TodoMarks } from '@/domain/todo';
import { openValue } from '@/lock/seal-events';
import { readContactsTalkedTo } from './contact-reads';
import { openDatabase } from './database';
import { readLearning } from './reads-own-skills';

/** What every application may ask for on a day; none for those that ask for nothing more. */
export async function readAgenda(): Promise<AgendaEntry[]> {
  return (await openDatabase()).getAll('agenda');
}

/** Every goal that was ever set, in the order in which they were. */
export async function readGoals(): Promise<Goal[]> {
  const goals = await (await openDatabase()).getAll('goals');
  return goals.sort((a, b) => (a.setAt < b.setAt ? -1 : a.setAt > b.setAt ? 1 : 0));
}

/** Every milestone, in the order in which they were set. */
export async function readMilestones(): Promise<Milestone[]> {
  const milestones = await (await openDatabase()).getAll('milestones');
  return milestones.sort((a, b) => (a.setAt < b.setAt ? -1 : a.setAt > b.setAt ? 1 : 0));
}

/** The last word on proposals that are about no application, by what they are about. */
export async function readTodoMarks(): Promise<ReadonlyMap<string, TodoMarks>> {
  const stored = await (await openDatabase()).getAll('todoMarks');
  return new Map(stored.map(({ id, marks }) => [id, marks]));
}

/**
 * When the first thing happened that the journal holds, and the first days of the weeks that were looked back on; what was
 * written stays as it rests.
 */
export async function readLookingBack() {
  const transaction = (await openDatabase()).transaction(['events', 'reviews']);
  const [first, reviews] = await Promise.all([
    transaction.objectStore('events').openCursor(),
    transaction.objectStore('reviews').getAll(),
  ]);
  return { knownSince: first?.value.at ?? null, reviewedWeeks: reviews.map(({ week }) => week) };
}

/** Every look back on a week, the latest first. */
export async function readReviews(): Promise<Review[]> {
  const reviews = await openValue(await (await openDatabase()).getAll('reviews'));
  return reviews.sort((a, b) => (a.week < b.week ? 1 : -1));
}

/** What the journal holds, from `from` to `until` (UTC, exclusive), of what goals count. */
export async function readCountedWork(from: string, until: string) {
  const isWithin = (at: string) => at >= from && at < until;
  const range = IDBKeyRange.bound(from, until, false, true);
  const sent = await (await openDatabase()).getAllFromIndex('applications', 'appliedAt', range);
  const contacts = await readContactsTalkedTo(from);
  const talks = contacts.flatMap(({ conversations }) => conversations.map(({ at }) => at));
  const learning = await readLearning();
  return {
    appliedAt: sent.flatMap(({ appliedAt }) => (appliedAt === null ? [] : [appliedAt])),
    conversationsAt: talks.filter(isWithin),
    hours: learning.flatMap(({ hours }) => hours).filter(({ at }) => isWithin(at)),
  };
}

/** The events recorded at `from` (UTC) or since: their ids say when (RFC 9562, section 5.7). */
export async function readEventsSince(from: string): Promise<JournalEvent[]> {
  const range = IDBKeyRange.lowerBound(firstIdOf(Date.parse(from)));
  return (await openDatabase()).getAll('events', range);
}
