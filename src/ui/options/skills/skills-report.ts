import { skillGap } from '@/skills/gap';
import { tallySkills, type SkillCount } from '@/skills/tally';
import { recurringGap, type RecurringGap } from './recurring-gap';
import type { ReportPosting } from './report/report-postings';

/** What the postings of a scope ask for, beside what the user can do. */
export interface SkillsReport {
  /** Saved postings that were read. */
  postings: number;
  /** Of these, those that name no known skill. */
  silent: number;
  /** Most frequent first, without social skills. */
  asked: SkillCount[];
  /** Social skills, most frequent first. */
  social: SkillCount[];
  /** The user's skills, in the order in which they were added. */
  profile: string[];
  gap: RecurringGap;
  /** On the profile and asked for, most frequent first. */
  strength: SkillCount[];
  /** On the profile, and named by none of these postings; empty while nothing can be said. */
  unused: string[];
}

export function skillsReport(postings: readonly ReportPosting[], profile: string[]): SkillsReport {
  const counts = tallySkills(postings.map(({ applicationId: id, mentions }) => ({ id, mentions })));
  const compared = skillGap(counts, profile, postings.length);
  return {
    postings: postings.length,
    silent: postings.filter(({ mentions }) => mentions.length === 0).length,
    asked: counts.filter(({ kind }) => kind !== 'social'),
    social: counts.filter(({ kind }) => kind === 'social'),
    profile,
    gap: recurringGap(compared, profile),
    strength: compared.strength.filter(({ kind }) => kind !== 'social'),
    unused: compared.unused,
  };
}
