import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** What a step forward was; an invitation is told by the application's own stages. */
export const winKinds = ['contact', 'resume', 'skill', 'feedback', 'task', 'other'] as const;

export const winEventKinds = {
  /** A step forward. Each is a subject of its own. */
  'win.recorded': z.object({
    kind: z.enum(winKinds),
    text: z.string().check(z.minLength(1), z.maxLength(500)),
  }),
};

export type WinKind = (typeof winKinds)[number];

export interface Win {
  id: string;
  kind: WinKind;
  text: string;
  at: string;
}

/** The win that one subject's events lead to, or null where it was taken back. */
export function foldWin(events: readonly JournalEvent[]): Win | null {
  const last = effectiveEvents(events).findLast((event) => event.type === 'win.recorded');
  return last ? { id: last.subject, ...last.data, at: last.at } : null;
}
