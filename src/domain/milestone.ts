import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

const text = z.string().check(z.minLength(1), z.maxLength(300));
/** A local day; null for some time. */
const due = z.nullable(z.iso.date());
const task = z.string().check(z.minLength(1), z.maxLength(64));

/** Each milestone is a subject of its own. */
export const milestoneKinds = {
  'milestone.set': z.object({ name: text, due }),
  'milestone.changed': z.partial(z.object({ name: text, due })),
  'milestone.reached': z.object({}),
  'milestone.reopened': z.object({}),
  'milestone.removed': z.object({}),
  /** One small thing on the way, as first planned or as planned anew. */
  'milestone.taskPlanned': z.object({ task, text, due }),
  'milestone.taskDone': z.object({ task }),
  'milestone.taskReopened': z.object({ task }),
  'milestone.taskRemoved': z.object({ task }),
};

export interface MilestoneTask {
  id: string;
  text: string;
  due: string | null;
  doneAt: string | null;
}

export interface Milestone {
  id: string;
  name: string;
  due: string | null;
  setAt: string;
  /** In the order in which they were planned. */
  tasks: MilestoneTask[];
  /** null while it is ahead. */
  reachedAt: string | null;
}

/** The milestone that one subject's events lead to, or null where it was removed. */
export function foldMilestone(events: readonly JournalEvent[]): Milestone | null {
  let milestone: Milestone | null = null;
  for (const event of effectiveEvents(events)) milestone = step(milestone, event);
  return milestone;
}

function step(milestone: Milestone | null, event: JournalEvent): Milestone | null {
  if (event.type === 'milestone.set') {
    const begun = { setAt: event.at, tasks: [], reachedAt: null };
    return milestone ?? { id: event.subject, ...event.data, ...begun };
  }
  if (milestone === null) return null;
  const changeTask = (id: string, changes: Partial<MilestoneTask>): Milestone => ({
    ...milestone,
    tasks: milestone.tasks.map((each) => (each.id === id ? { ...each, ...changes } : each)),
  });
  switch (event.type) {
    case 'milestone.changed':
      return { ...milestone, ...event.data };
    case 'milestone.reached':
      return { ...milestone, reachedAt: event.at };
    case 'milestone.reopened':
      return { ...milestone, reachedAt: null };
    case 'milestone.removed':
      return null;
    case 'milestone.taskPlanned': {
      const { task: id, ...said } = event.data;
      if (milestone.tasks.some((each) => each.id === id)) return changeTask(id, said);
      return { ...milestone, tasks: [...milestone.tasks, { id, ...said, doneAt: null }] };
    }
    case 'milestone.taskDone':
      return changeTask(event.data.task, { doneAt: event.at });
    case 'milestone.taskReopened':
      return changeTask(event.data.task, { doneAt: null });
    case 'milestone.taskRemoved':
      return { ...milestone, tasks: milestone.tasks.filter(({ id }) => id !== event.data.task) };
    default:
      return milestone;
  }
}
