import type { SkillKind } from '@/domain/skill-mention';
import { findCandidates, type Candidate } from './candidates';
import { isAsked, isMeant } from './context';
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

/** A match with what its sentence tells. */
export interface NamedSkill extends SkillMatch {
  /** False where the sentence only speaks of it: of the employer, its market, its benefits. */
  asked: boolean;
}

export interface Matcher {
  /** The skills that a text asks for or says that it works with, in its order, never overlapping. */
  find(text: string): SkillMatch[];
  /**
   * Every skill that a text names, asked for or not; for texts whose sections are read apart.
   *
   * @param judged where (by offset) the sentence is to tell whether it asks; elsewhere every name is taken as asked for;
   *   called in the order of the text
   */
  findNamed(text: string, judged?: (start: number) => boolean): NamedSkill[];
  /** Every name, however ordinary a word: for an item of a list of skills. */
  findListed(text: string): SkillMatch[];
}

/** Makes a matcher for a lexicon: of this project, of a test, or with the user's own entries. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const tokens = new TokenBuffer(lexicon);
  const candidatesIn = (text: string) => {
    tokens.fill(text);
    return findCandidates(tokens);
  };
  const findNamed = (
    text: string,
    judged: (start: number) => boolean = () => true,
  ): NamedSkill[] => {
    const candidates = candidatesIn(text);
    const found: NamedSkill[] = [];
    candidates.forEach((candidate, index) => {
      const meant = settle(candidate, (each) => isMeant(each, index, candidates, tokens));
      if (!meant) return;
      const asked = !judged(meant.start) || isAsked(meant, index, candidates, tokens);
      const { alias, start, end } = meant;
      const last = found.at(-1);
      if (last?.name === alias.skill.name && isInBrackets(text, last.end, start, end)) {
        last.end = text.indexOf(')', end) + 1;
        return;
      }
      found.push({ name: alias.skill.name, kind: alias.skill.kind, start, end, asked });
    });
    return found;
  };
  return {
    find: (text) => findNamed(text).flatMap(({ asked, ...match }) => (asked ? [match] : [])),
    findNamed,
    findListed: (text) => candidatesIn(text).map(matchOf),
  };
}

/** Whether a name stands alone in the brackets that open behind another: "Continuous Integration (CI)". */
function isInBrackets(text: string, before: number, start: number, end: number): boolean {
  return /^\s*\(\s*$/.test(text.slice(before, start)) && /^\s*\)/.test(text.slice(end, end + 3));
}

function matchOf({ alias, start, end }: Candidate): SkillMatch {
  return { name: alias.skill.name, kind: alias.skill.kind, start, end };
}

/** A name that is not meant gives way to a shorter one that starts at the same word. */
function settle(candidate: Candidate, counts: (each: Candidate) => boolean): Candidate | null {
  let each: Candidate | null = candidate;
  while (each && !counts(each)) each = each.shorter;
  return each;
}
