import type { PostingFacts } from '@/domain/posting-facts';
import type { SkillMention } from '@/domain/skill-mention';
import { scopeTest, type ReportScope } from '@/insights/report-scope';
import { familiesWith, type FamilyOf } from '@/insights/own-role-families';
import { readPostingFacts, readPostingSkills, readProfile } from '@/storage/reads';
import { readRoleFamilies } from '@/storage/reads-own-skills';

/** A saved posting as the report sees it. Mentions are shared between postings: none may be changed. */
export interface ReportPosting extends PostingFacts {
  mentions: readonly SkillMention[];
}

export interface ReportData {
  /** Every saved posting. */
  postings: ReportPosting[];
  /** The user's skills, in the order in which they were added. */
  profile: string[];
  /** The role families, as the user groups them. */
  familyOf: FamilyOf;
}

export async function readReportData(): Promise<ReportData> {
  const [skills, facts, { skills: profile }, families] = await Promise.all([
    readPostingSkills(),
    readPostingFacts(),
    readProfile(),
    readRoleFamilies(),
  ]);
  const factsById = new Map(facts.map((each) => [each.applicationId, each]));
  const postings = skills.flatMap(({ applicationId, mentions }) => {
    const known = factsById.get(applicationId);
    return known ? [{ ...known, mentions }] : [];
  });
  return { postings, profile, familyOf: familiesWith(families) };
}

/** The postings of a scope. */
export function inScope(
  { postings, familyOf }: Pick<ReportData, 'postings' | 'familyOf'>,
  scope: ReportScope,
  now = new Date(),
): ReportPosting[] {
  return postings.filter(scopeTest(scope, now, (title) => familyOf(title).key));
}
