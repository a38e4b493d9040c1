import compiled, { version } from 'virtual:skill-lexicon';
import { createMatcher, type Matcher, type SkillMatch } from './matcher';
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

/** The skills that a text asks for or says that it works with, by the lexicon that Rebound ships. */
export function findSkills(text: string): SkillMatch[] {
  return shippedMatcher().find(text);
}
