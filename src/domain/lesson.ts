import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** What a lesson is about. */
export const lessonThemes = [
  'resume',
  'targeting',
  'tailoring',
  'technical',
  'storytelling',
  'communication',
  'enthusiasm',
  'negotiation',
  'network',
] as const;

/** The stages that a change can aim at: how many applications come that far. */
export const aims = ['screening', 'interview', 'final', 'offer'] as const;

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const theme = z.enum(lessonThemes);

/** Every lesson is a subject of its own. */
export const lessonKinds = {
  'lesson.learnt': z.object({
    theme,
    text,
    /** The application that taught it; null where it was another thing. */
    applicationId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  }),
  'lesson.changed': z.partial(z.object({ theme, text })),
  'lesson.removed': z.object({}),
  'lesson.closed': z.object({}),
  'lesson.reopened': z.object({}),
  /** One concrete thing to do about it. A later plan takes the place of an earlier one. */
  'task.planned': z.object({
    text: z.string().check(z.minLength(1), z.maxLength(500)),
    /** A local day; null for some time. */
    due: z.nullable(z.iso.date()),
  }),
  'task.done': z.object({}),
  'task.dropped': z.object({}),
  /** From this moment on the user applies differently, and wants to know whether more come as far as `aim`. */
  'adjustment.made': z.object({
    text: z.string().check(z.minLength(1), z.maxLength(500)),
    aim: z.enum(aims),
  }),
  'adjustment.dropped': z.object({}),
};

export type LessonTheme = (typeof lessonThemes)[number];
export type Aim = (typeof aims)[number];

export interface Task {
  text: string;
  due: string | null;
  doneAt: string | null;
}

/** One change for the next applications. */
export interface Adjustment {
  text: string;
  aim: Aim;
  since: string;
}

export interface Lesson {
  id: string;
  theme: LessonTheme;
  text: string;
  applicationId: string | null;
  learntAt: string;
  task: Task | null;
  adjustment: Adjustment | null;
  /** When it was put away: by hand, or with its task done. null while it is open. */
  closedAt: string | null;
}

/** The lesson that one subject's events lead to, or null where it was taken back. */
export function foldLesson(events: readonly JournalEvent[]): Lesson | null {
  let lesson: Lesson | null = null;
  for (const event of effectiveEvents(events)) lesson = step(lesson, event);
  return lesson;
}

function step(lesson: Lesson | null, event: JournalEvent): Lesson | null {
  if (event.type === 'lesson.learnt') {
    const begun = { learntAt: event.at, task: null, adjustment: null, closedAt: null };
    return lesson ?? { id: event.subject, ...event.data, ...begun };
  }
  if (lesson === null) return null;
  switch (event.type) {
    case 'lesson.changed':
      return { ...lesson, ...event.data };
    case 'lesson.removed':
      return null;
    case 'lesson.closed':
      return { ...lesson, closedAt: event.at };
    case 'lesson.reopened':
      return { ...lesson, closedAt: null };
    case 'task.planned':
      return { ...lesson, task: { ...event.data, doneAt: null }, closedAt: null };
    case 'task.done':
      if (lesson.task === null) return lesson;
      return { ...lesson, task: { ...lesson.task, doneAt: event.at }, closedAt: event.at };
    case 'task.dropped':
      return { ...lesson, task: null };
    case 'adjustment.made':
      return { ...lesson, adjustment: { ...event.data, since: event.at } };
    case 'adjustment.dropped':
      return { ...lesson, adjustment: null };
    default:
      return lesson;
  }
}
