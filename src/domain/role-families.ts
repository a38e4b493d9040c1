import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** Who the events of how the user groups roles are about. */
export const roleFamiliesSubject = 'role-families';

const familyKey = z.string().check(z.minLength(1), z.maxLength(200));
const familyName = z.string().check(z.minLength(1), z.maxLength(80));
const jobTitle = z.string().check(z.minLength(1), z.maxLength(500));
const family = z.object({ key: familyKey, name: familyName });

export const roleFamilyKinds = {
  /** Jobs of this title belong to that family. */
  'roleFamily.titlePut': z.object({ title: jobTitle, family }),
  /** They are where Rebound puts them again. */
  'roleFamily.titleFreed': z.object({ title: jobTitle }),
  /** All of one family belong to another; into itself: it has another name from now on. */
  'roleFamily.merged': z.object({ from: family, into: family }),
  'roleFamily.freed': z.object({ key: familyKey }),
};

/** A group of jobs; its key stays the same for the same group and stands in addresses. */
export type NamedFamily = z.infer<typeof family>;

/** How the user groups roles, where that is otherwise than Rebound does. */
export interface OwnRoleFamilies {
  titles: { title: string; family: NamedFamily }[];
  merged: { from: NamedFamily; into: NamedFamily }[];
}

/** The user's own grouping, whatever the order in which its events arrived. */
export function foldRoleFamilies(events: readonly JournalEvent[]): OwnRoleFamilies {
  const titles = new Map<string, OwnRoleFamilies['titles'][number]>();
  const merged = new Map<string, OwnRoleFamilies['merged'][number]>();
  for (const event of effectiveEvents(events)) {
    switch (event.type) {
      case 'roleFamily.titlePut':
        // Said last, it counts last, also for titles that differ in level or place alone.
        titles.delete(event.data.title);
        titles.set(event.data.title, event.data);
        break;
      case 'roleFamily.titleFreed':
        titles.delete(event.data.title);
        break;
      case 'roleFamily.merged':
        merged.set(event.data.from.key, event.data);
        break;
      case 'roleFamily.freed':
        merged.delete(event.data.key);
    }
  }
  return { titles: [...titles.values()], merged: [...merged.values()] };
}
