import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** What a weekly target can count; `learning` counts hours, the others times. */
export const goalKindNames = ['applications', 'conversations', 'learning', 'own'] as const;

const amount = z.number().check(z.minimum(0.25), z.maximum(500));
const line = z.string().check(z.maxLength(300));

const fields = {
  /** The user's own words for a goal of their own; empty for the others. */
  name: z.string().check(z.maxLength(120)),
  /** How much in a week without a break. */
  target: amount,
  /** When, where and what: a written plan is what is known to help. */
  plan: z.object({
    /** 1 Monday … 7 Sunday. */
    days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
    where: line,
    what: line,
  }),
  /** "If … then I …"; both empty where the user wrote none. */
  ifThen: z.object({ obstacle: line, answer: line }),
};

/** Each goal is a subject of its own: see `goalSubject`. */
export const goalKinds = {
  'goal.set': z.object({ kind: z.enum(goalKindNames), ...fields }),
  'goal.changed': z.partial(z.object(fields)),
  'goal.dropped': z.object({}),
  /** Something done towards it that nothing else in the journal tells. */
  'activity.recorded': z.object({ amount, text: line }),
};

export type GoalKind = (typeof goalKindNames)[number];

export interface GoalFields {
  name: string;
  target: number;
  plan: { days: number[]; where: string; what: string };
  ifThen: { obstacle: string; answer: string };
}

export interface Activity {
  eventId: string;
  at: string;
  amount: number;
  text: string;
}

export interface Goal extends GoalFields {
  id: string;
  kind: GoalKind;
  setAt: string;
  /** Recorded by hand, in the order of recording. They count, whether or not the goal was dropped later. */
  activities: Activity[];
  isOpen: boolean;
}

/** The subject of the one goal of a kind; of the user's own there may be many, each with an id of its own. */
export function goalSubject(kind: Exclude<GoalKind, 'own'>): string {
  return `goal-${kind}`;
}

/** The goal that one subject's events lead to, or null where none was ever set. */
export function foldGoal(events: readonly JournalEvent[]): Goal | null {
  let goal: Goal | null = null;
  const activities: Activity[] = [];
  for (const event of effectiveEvents(events)) {
    if (event.type === 'activity.recorded')
      activities.push({ eventId: event.id, at: event.at, ...event.data });
    else goal = step(goal, event);
  }
  return goal && { ...goal, activities };
}

function step(goal: Goal | null, event: JournalEvent): Goal | null {
  switch (event.type) {
    case 'goal.set':
      return {
        id: event.subject,
        ...event.data,
        setAt: event.at,
        activities: [],
        isOpen: true,
      };
    case 'goal.changed':
      return goal && { ...goal, ...event.data };
    case 'goal.dropped':
      return goal && { ...goal, isOpen: false };
    default:
      return goal;
  }
}
