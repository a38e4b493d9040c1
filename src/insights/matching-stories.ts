import { spokenText, type Story } from '@/domain/story';

export interface MatchingStory {
  story: Story;
  /** The skills asked for that it shows. */
  skills: string[];
}

const key = (name: string) => name.trim().toLowerCase();

/**
 * The stories that fit a posting: those that show most of the skills it asks for first, then those for the questions
 * that were asked before, then the rest by how many kinds of question they answer. At most `limit`.
 */
export function matchingStories(
  stories: readonly Story[],
  asked: readonly string[],
  askedKinds: readonly string[],
  limit = 5,
): MatchingStory[] {
  const wanted = new Set(asked.map(key));
  const kinds = new Set(askedKinds);
  return stories
    .filter((story) => spokenText(story).trim() !== '')
    .map((story) => ({ story, skills: story.skills.filter((name) => wanted.has(key(name))) }))
    .toSorted(
      (a, b) =>
        b.skills.length - a.skills.length ||
        countIn(kinds, b.story.questions) - countIn(kinds, a.story.questions) ||
        b.story.questions.length - a.story.questions.length,
    )
    .slice(0, limit);
}

function countIn(kinds: ReadonlySet<string>, questions: readonly string[]): number {
  return questions.filter((kind) => kinds.has(kind)).length;
}
