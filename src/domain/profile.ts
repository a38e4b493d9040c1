import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import type { SkillDetail } from './skill-detail';

/** Who an event is about when it is about the user. */
export const profileSubject = 'profile';

/** A skill of the user's, with what they say about it. */
export interface ProfileSkill extends SkillDetail {
  name: string;
}

/** What the user can do. */
export interface Profile {
  /** Canonical names, in the order in which they were added. */
  skills: string[];
  /** The same skills in the same order, each with its level and last use. */
  details: ProfileSkill[];
  /** The version of the résumé that applications are made with unless said otherwise; null: the first one. */
  defaultResume: string | null;
}

/** The profile that its events lead to, whatever their order of arrival. */
export function foldProfile(events: readonly JournalEvent[]): Profile {
  const skills = new Map<string, ProfileSkill>();
  let defaultResume: string | null = null;
  for (const event of effectiveEvents(events)) {
    switch (event.type) {
      case 'profile.skillsAdded':
        for (const name of event.data.skills) {
          if (!skills.has(name)) skills.set(name, { name, level: null, lastUsed: null });
        }
        break;
      case 'profile.skillsRemoved':
        event.data.skills.forEach((name) => skills.delete(name));
        break;
      case 'profile.skillsDescribed':
        for (const { name, ...said } of event.data.skills) {
          const known = skills.get(name);
          if (known) skills.set(name, { ...known, ...said });
        }
        break;
      case 'profile.defaultResumeSet':
        defaultResume = event.data.resumeId;
    }
  }
  return { skills: [...skills.keys()], details: [...skills.values()], defaultResume };
}
