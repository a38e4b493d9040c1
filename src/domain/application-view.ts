import * as z from 'zod/mini';
import { priorities } from './application-marks';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { outcomes, stages } from './status';

/** How applications are laid out: in rows, in columns by how far they are, or by what they pay. */
export const layouts = ['table', 'board', 'pay'] as const;
export const sortColumns = ['title', 'status', 'priority', 'reached', 'saved', 'changed'] as const;

const selectionSchema = z.object({
  query: z.string().check(z.maxLength(200)),
  /** Not in the archive, in it, all of them, or those with one status. */
  filter: z.enum(['active', 'archived', 'all', ...stages, ...outcomes]),
  /** null: with any tag or none. */
  tag: z.nullable(z.string().check(z.maxLength(40))),
  priority: z.nullable(z.enum(priorities)),
  sort: z.object({ column: z.enum(sortColumns), descending: z.boolean() }),
  layout: z.enum(layouts),
});

/** Each view that the user keeps is a subject of its own. */
export const applicationViewKinds = {
  /** A later one under the same subject takes the place of the earlier. */
  'view.kept': z.object({
    name: z.string().check(z.minLength(1), z.maxLength(60)),
    selection: selectionSchema,
  }),
  'view.removed': z.object({}),
};

export type Selection = z.infer<typeof selectionSchema>;
export type Filter = Selection['filter'];
export type Layout = Selection['layout'];
export type SortColumn = Selection['sort']['column'];

/** A way to look at the applications that the user gave a name. */
export interface ApplicationView {
  id: string;
  name: string;
  selection: Selection;
  keptAt: string;
}

/** The view that one subject's events lead to, or null where it was removed. */
export function foldApplicationView(
  events: readonly JournalEvent[],
  id: string,
): ApplicationView | null {
  let view = null as ApplicationView | null;
  for (const event of effectiveEvents(events)) {
    if (event.type === 'view.kept') {
      view = { id, ...event.data, keptAt: view?.keptAt ?? event.at };
    }
    if (event.type === 'view.removed') view = null;
  }
  return view;
}
