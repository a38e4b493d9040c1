import { coverage, type Coverage } from '@/skills/coverage';
import { readApplications, readPostingSkills, readProfile } from '@/storage/reads';
import { readResumes } from '@/storage/reads-own-skills';

/** A posting that the user still goes for, beside what a version of the résumé answers of it. */
export interface CoveredPosting {
  applicationId: string;
  title: string;
  company: string;
  coverage: Coverage;
}

/** Every posting under way that names a known skill, the one with most to add from the profile first. */
export async function readCoveredPostings(resumeId: string): Promise<CoveredPosting[]> {
  const [applications, postings, resumes, profile] = await Promise.all([
    readApplications(),
    readPostingSkills(),
    readResumes(),
    readProfile(),
  ]);
  const shown = resumes.find(({ id }) => id === resumeId)?.skills ?? [];
  const mentions = new Map(postings.map((each) => [each.applicationId, each.mentions]));
  return applications
    .filter(({ outcome }) => outcome === null)
    .map(({ id, title, company }) => ({
      applicationId: id,
      title,
      company,
      coverage: coverage(mentions.get(id) ?? [], shown, profile.skills),
    }))
    .filter((posting) => posting.coverage.asked > 0)
    .sort((a, b) => b.coverage.onProfile.length - a.coverage.onProfile.length);
}
