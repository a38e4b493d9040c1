import compiled from 'virtual:skill-lexicon';
import { createMatcher, type Matcher, type SkillMatch } from './matcher';
import { readLexicon, type Lexicon } from './lexicon';

let lexicon: Lexicon | undefined;
let matcher: Matcher | undefined;

/** The lexicon that Rebound ships, opened at first use. */
export function shippedLexicon(): Lexicon {
  return (lexicon ??= readLexicon(compiled));
}

/** The skills that a text names, by the lexicon that Rebound ships. */
export function findSkills(text: string): SkillMatch[] {
  return (matcher ??= createMatcher(shippedLexicon())).find(text);
}
