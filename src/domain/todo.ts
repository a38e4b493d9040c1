import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** What is proposed for a day, by a key that says why: "followUp:2026-05-01T10:00:00.000Z". */
const item = z.string().check(z.minLength(1), z.maxLength(200));

/** What the user decided about a proposal, recorded with the thing that it is about (an application, a goal …). */
export const todoKinds = {
  'todo.done': z.object({ item }),
  /** Not shown before this local day. */
  'todo.moved': z.object({ item, until: z.iso.date() }),
  'todo.dropped': z.object({ item }),
};

/** By the key of the proposal: over, or moved to a local day. */
export type TodoMarks = Record<string, 'over' | { until: string }>;

/** The last word on each proposal about one subject, whatever the order of arrival. */
export function foldTodoMarks(events: readonly JournalEvent[]): TodoMarks {
  const marks: TodoMarks = {};
  for (const event of effectiveEvents(events)) {
    if (event.type === 'todo.done' || event.type === 'todo.dropped')
      marks[event.data.item] = 'over';
    else if (event.type === 'todo.moved') marks[event.data.item] = { until: event.data.until };
  }
  return marks;
}

/** The marks of a subject that is no application: those of an application stand in its agenda. */
export function foldOtherMarks(
  events: readonly JournalEvent[],
  id: string,
): { id: string; marks: TodoMarks } | null {
  if (events.some(({ type }) => type === 'posting.saved')) return null;
  const marks = foldTodoMarks(events);
  return Object.keys(marks).length === 0 ? null : { id, marks };
}
