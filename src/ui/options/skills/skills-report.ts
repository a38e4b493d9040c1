import { skillGap } from '@/skills/gap';
import { tallySkills, type SkillCount } from '@/skills/tally';
import { readPostingSkills, readProfile } from '@/storage/reads';
import { recurringGap, type RecurringGap } from './recurring-gap';

/** What the saved postings ask for, beside what the user can do. */
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
}

export async function readSkillsReport(): Promise<SkillsReport> {
  const [postings, { skills: profile }] = await Promise.all([readPostingSkills(), readProfile()]);
  const counts = tallySkills(postings.map(({ applicationId: id, mentions }) => ({ id, mentions })));
  return {
    postings: postings.length,
    silent: postings.filter(({ mentions }) => mentions.length === 0).length,
    asked: counts.filter(({ kind }) => kind !== 'social'),
    social: counts.filter(({ kind }) => kind === 'social'),
    profile,
    gap: recurringGap(skillGap(counts, profile, postings.length), profile),
  };
}
