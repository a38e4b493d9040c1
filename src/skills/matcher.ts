import type { SkillKind } from '@/domain/skill-mention';
import { findCandidates, type Candidate } from './candidates';
import { countsHere } from './context';
import type { Lexicon } from './lexicon';
import { TokenBuffer } from './token-buffer';

/** A skill that the text names. UTF-16 offsets, end exclusive. */
export interface SkillMatch {
  /** Canonical name. */
  name: string;
  kind: SkillKind;
  start: number;
  end: number;
}

export interface Matcher {
  /** The skills that a text asks for or says that it works with, in its order, never overlapping. */
  find(text: string): SkillMatch[];
  /**
   * Every skill that a text names; only ordinary words that merely look like a name are left out. For lists, titles
   * and texts whose sections are read apart.
   */
  findNamed(text: string): SkillMatch[];
}

/** Makes a matcher for a lexicon: of this project, of a test, or with the user's own entries. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const tokens = new TokenBuffer(lexicon);
  const search = (text: string, asked: boolean): SkillMatch[] => {
    tokens.fill(text);
    const candidates = findCandidates(tokens);
    return candidates.flatMap((candidate, index) => {
      const kept = settle(candidate, (each) => countsHere(each, index, candidates, tokens, asked));
      if (!kept) return [];
      const { name, kind } = kept.alias.skill;
      return [{ name, kind, start: kept.start, end: kept.end }];
    });
  };
  return { find: (text) => search(text, true), findNamed: (text) => search(text, false) };
}

/** A name that is not meant gives way to a shorter one that starts at the same word. */
function settle(candidate: Candidate, counts: (each: Candidate) => boolean): Candidate | null {
  let each: Candidate | null = candidate;
  while (each && !counts(each)) each = each.shorter;
  return each;
}
