import type { EventOf } from './events';
import type { Outcome } from './status';

/** How much the user wants it; `usual` until they say. The first comes first. */
export const priorities = ['high', 'usual', 'low'] as const;
export type Priority = (typeof priorities)[number];

export const longestTag = 40;
/** What the user says of an application to keep it in order. */
export interface ApplicationMarks {
  /** In the order of the alphabet. */
  tags: string[];
  priority: Priority;
  /** Put out of the active list by the user, or kept in it; null: what ended leaves it by itself. */
  archived: boolean | null;
}

export const noMarks: ApplicationMarks = { tags: [], priority: 'usual', archived: null };

/** Whether an application has left the active list: put away by the user, or ended. */
export function isArchived({
  archived,
  outcome,
}: Pick<ApplicationMarks, 'archived'> & { outcome: Outcome | null }): boolean {
  return archived ?? outcome !== null;
}

type MarkEvent = EventOf<
  | 'application.tagged'
  | 'application.untagged'
  | 'application.prioritySet'
  | 'application.archiveSet'
>;

/** What one event changes of them. */
export function changeMarks(
  { tags }: ApplicationMarks,
  event: MarkEvent,
): Partial<ApplicationMarks> {
  switch (event.type) {
    case 'application.tagged':
      return { tags: withTags(tags, event.data.tags) };
    case 'application.untagged':
      return { tags: withoutTags(tags, event.data.tags) };
    default:
      return event.data;
  }
}

/** The tag as it is kept: without spaces around or doubled, and no longer than a tag may be. */
export function cleanTag(text: string): string {
  return text
    .replace(/[\s,]+/g, ' ')
    .trim()
    .slice(0, longestTag)
    .trim();
}

/** With these tags too, in the order of the alphabet; one that is there in another case stays as it was. */
function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const known = new Set(tags.map(sameTag));
  const result = [...tags];
  for (const each of added) {
    if (known.has(sameTag(each))) continue;
    known.add(sameTag(each));
    result.push(each);
  }
  return result.sort((a, b) => (sameTag(a) < sameTag(b) ? -1 : 1));
}

function withoutTags(tags: readonly string[], removed: readonly string[]): string[] {
  const gone = new Set(removed.map(sameTag));
  return tags.filter((each) => !gone.has(sameTag(each)));
}

/** What two tags that mean the same have in common. */
export function sameTag(text: string): string {
  return text.toLowerCase();
}
