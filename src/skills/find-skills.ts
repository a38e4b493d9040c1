import type { OwnSkill } from '@/domain/own-lexicon';
import compiled, { version } from 'virtual:skill-lexicon';
import { createMatcher, type Matcher, type SkillMatch } from './matcher';
import { withOwnSkills } from './own-skills';
import { readLexicon, type Lexicon } from './lexicon';

let lexicon: Lexicon | undefined;
let matcher: Matcher | undefined;

/** Which lexicon, and which way to read with it, this build ships. */
export const lexiconVersion = version;

/** The lexicon that Rebound ships, opened at first use. */
export function shippedLexicon(): Lexicon {
  return (lexicon ??= readLexicon(compiled));
}

/** The matcher for the lexicon that Rebound ships. */
export function shippedMatcher(): Matcher {
  return (matcher ??= createMatcher(shippedLexicon()));
}

let own: { key: string; matcher: Matcher } | undefined;

/** The matcher for the shipped lexicon with skills of the user's own; kept for the last ones asked for. */
export function matcherWith(skills: readonly OwnSkill[]): Matcher {
  if (skills.length === 0) return shippedMatcher();
  const key = JSON.stringify(skills);
  if (own?.key !== key)
    own = { key, matcher: createMatcher(withOwnSkills(shippedLexicon(), skills)) };
  return own.matcher;
}

/** The skills that a text asks for or says that it works with, by the lexicon that Rebound ships. */
export function findSkills(text: string): SkillMatch[] {
  return shippedMatcher().find(text);
}
