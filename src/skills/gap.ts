import { profileTest } from '@/domain/profile-test';
import type { SkillCount } from './tally';

/** What the postings ask for beside what the user has. */
export interface SkillGap {
  /**
   * "compared": the lists below say something. "no-postings": nothing was counted. "no-skills-found": postings were
   * counted, but none named a known skill: that is no answer, and never to be shown as "no gaps".
   */
  state: 'compared' | 'no-postings' | 'no-skills-found';
  /** Postings that the shares refer to. */
  total: number;
  /** Asked for and not on the profile, most frequent first. */
  gap: SkillCount[];
  /** Asked for and on the profile, most frequent first. */
  strength: SkillCount[];
  /** On the profile and asked for by nobody, in the profile's order. */
  unused: string[];
}

/**
 * Compares a tally with a profile. Names are compared as canonical names, whatever their letter case.
 * Social skills are never a gap: nobody learns "reliability" from a list.
 *
 * @param total postings counted: needed to tell "none counted" from "none named a skill"; from the tally if it has any
 */
export function skillGap(
  tally: readonly SkillCount[],
  profile: readonly string[],
  total = tally[0]?.total ?? 0,
): SkillGap {
  const has = profileTest(profile);
  const isAsked = profileTest(tally.map(({ name }) => name));
  const state = total === 0 ? 'no-postings' : tally.length === 0 ? 'no-skills-found' : 'compared';
  return {
    state,
    total,
    gap: tally.filter(({ name, kind }) => kind !== 'social' && !has(name)),
    strength: tally.filter(({ name }) => has(name)),
    unused: state === 'compared' ? profile.filter((name) => !isAsked(name)) : [],
  };
}
