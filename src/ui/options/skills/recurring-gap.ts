import type { SkillGap } from '@/skills/gap';
import type { SkillCount } from '@/skills/tally';

/** A skill that a single posting names is that posting's affair; from here on it recurs. */
const recursFrom = 2;

export interface RecurringGap {
  /**
   * "gap": the skills below are missing. "none": skills recur, and all are on the profile. Every other state says
   * why there is no answer yet, and is never to be shown as "no gap".
   */
  state: 'no-postings' | 'no-skills-found' | 'no-profile' | 'nothing-recurs' | 'none' | 'gap';
  /** Recurring skills that are not on the profile, most frequent first. */
  skills: SkillCount[];
}

/** The part of a comparison that is worth acting on: what at least two postings ask for. */
export function recurringGap(
  { state, gap, strength }: SkillGap,
  profile: readonly string[],
): RecurringGap {
  const recurs = ({ count, kind }: SkillCount) => count >= recursFrom && kind !== 'social';
  const missing = gap.filter(recurs);
  if (state !== 'compared') return { state, skills: [] };
  if (profile.length === 0) return { state: 'no-profile', skills: [] };
  if (missing.length > 0) return { state: 'gap', skills: missing };
  return { state: strength.some(recurs) ? 'none' : 'nothing-recurs', skills: [] };
}
