import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { httpUrl } from './posting';
import { skillName } from './skill-name';

const note = z.string().check(z.maxLength(2000));
const plannedHours = z.nullable(z.number().check(z.minimum(0.25), z.maximum(5000)));

/** Each thing to learn is a subject of its own. */
export const learningKinds = {
  'learning.started': z.object({ skill: skillName, note, plannedHours }),
  'learning.changed': z.partial(z.object({ note, plannedHours })),
  /** A course, a book, a page: the user's own words, with an address where it has one. */
  'learning.resourceAdded': z.object({
    title: z.string().check(z.minLength(1), z.maxLength(300)),
    url: z.nullable(httpUrl),
  }),
  'learning.hoursSpent': z.object({ hours: z.number().check(z.minimum(0.25), z.maximum(24)) }),
  'learning.finished': z.object({}),
  'learning.reopened': z.object({}),
  'learning.removed': z.object({}),
};

export interface LearningResource {
  /** The event that added it: taking that back takes it out. */
  eventId: string;
  title: string;
  url: string | null;
}

export interface LearningHours {
  eventId: string;
  at: string;
  hours: number;
}

/** A skill that the user is learning, or has learnt. */
export interface LearningItem {
  id: string;
  skill: string;
  note: string;
  plannedHours: number | null;
  resources: LearningResource[];
  /** By the day on which they were spent, the latest first. */
  hours: LearningHours[];
  startedAt: string;
  /** null while it is being learnt. */
  doneAt: string | null;
}

/** The item that one subject's events lead to, or null where it was removed. */
export function foldLearning(events: readonly JournalEvent[]): LearningItem | null {
  let item: LearningItem | null = null;
  for (const event of effectiveEvents(events)) item = step(item, event);
  item?.hours.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return item;
}

/** Hours spent so far. */
export function hoursSpent({ hours }: Pick<LearningItem, 'hours'>): number {
  return hours.reduce((sum, each) => sum + each.hours, 0);
}

function step(item: LearningItem | null, event: JournalEvent): LearningItem | null {
  if (event.type === 'learning.started') {
    const begun = { resources: [], hours: [], startedAt: event.at, doneAt: null };
    return item ?? { id: event.subject, ...event.data, ...begun };
  }
  if (item === null) return null;
  const { id: eventId, at } = event;
  switch (event.type) {
    case 'learning.changed':
      return { ...item, ...event.data };
    case 'learning.resourceAdded':
      return { ...item, resources: [...item.resources, { eventId, ...event.data }] };
    case 'learning.hoursSpent':
      return { ...item, hours: [...item.hours, { eventId, at, hours: event.data.hours }] };
    case 'learning.finished':
      return { ...item, doneAt: at };
    case 'learning.reopened':
      return { ...item, doneAt: null };
    case 'learning.removed':
      return null;
    default:
      return item;
  }
}
