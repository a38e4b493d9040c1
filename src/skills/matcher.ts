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
  /** The skills that a text names, in its order, never overlapping. */
  find(text: string): SkillMatch[];
}

/** Makes a matcher for a lexicon: of this project, of a test, or with the user's own entries. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const tokens = new TokenBuffer(lexicon);
  return {
    find(text) {
      tokens.fill(text);
      const candidates = findCandidates(tokens);
      return candidates.flatMap((candidate, index) => {
        const kept = settle(candidate, (each) => countsHere(each, index, candidates, tokens));
        if (!kept) return [];
        const { name, kind } = kept.alias.skill;
        return [{ name, kind, start: kept.start, end: kept.end }];
      });
    },
  };
}

function settle(candidate: Candidate, counts: (each: Candidate) => boolean): Candidate | null {
  let each: Candidate | null = candidate;
  while (each && !counts(each)) each = each.shorter;
  return each;
}
