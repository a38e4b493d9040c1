import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** Who an event is about when it is about the user. */
export const profileSubject = 'profile';

/** What the user can do, by canonical skill names, in the order in which they were added. */
export interface Profile {
  skills: string[];
}

/** The profile that its events lead to, whatever their order of arrival. */
export function foldProfile(events: readonly JournalEvent[]): Profile {
  const skills = new Set<string>();
  for (const event of effectiveEvents(events)) {
    if (event.type === 'profile.skillsAdded')
      event.data.skills.forEach((skill) => skills.add(skill));
    if (event.type === 'profile.skillsRemoved')
      event.data.skills.forEach((skill) => skills.delete(skill));
  }
  return { skills: [...skills] };
}
