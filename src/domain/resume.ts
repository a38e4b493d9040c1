import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { skillNames } from './skill-name';

/** More than twenty pages: what is longer is no résumé. */
export const longestResume = 100_000;

const content = {
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Its plain text. */
  text: z.string().check(z.maxLength(longestResume)),
  /** The skills that this version shows, by canonical names. */
  skills: skillNames,
};
const resumeId = z.string().check(z.minLength(1), z.maxLength(64));

/** Each version of the résumé is a subject of its own. */
export const resumeKinds = {
  'resume.added': z.object(content),
  'resume.revised': z.partial(z.object(content)),
  'resume.removed': z.object({}),
};

/** Recorded with the profile: the version that is meant where none is named. */
export const defaultResumeKinds = {
  'profile.defaultResumeSet': z.object({ resumeId }),
};

/** Recorded with an application: the version that it was made with; null takes the word back. */
export const resumeUseKinds = {
  'application.resumeUsed': z.object({ resumeId: z.nullable(resumeId) }),
};

/** One version of the user's résumé. */
export interface Resume {
  id: string;
  name: string;
  text: string;
  skills: string[];
  addedAt: string;
  /** When its name, text or skills last changed. */
  changedAt: string;
}

/** The version that one subject's events lead to, or null where it was removed. */
export function foldResume(events: readonly JournalEvent[]): Resume | null {
  let resume: Resume | null = null;
  for (const event of effectiveEvents(events)) {
    if (event.type === 'resume.added') {
      resume ??= { id: event.subject, ...event.data, addedAt: event.at, changedAt: event.at };
    }
    if (event.type === 'resume.revised' && resume) {
      resume = { ...resume, ...event.data, changedAt: event.at };
    }
    if (event.type === 'resume.removed') resume = null;
  }
  return resume;
}

/** The version that is meant where none is named: the one chosen, else the first. In: the oldest first. */
export function defaultResume(resumes: readonly Resume[], chosen: string | null): Resume | null {
  return resumes.find(({ id }) => id === chosen) ?? resumes[0] ?? null;
}
