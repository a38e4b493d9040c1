import type { Journey } from '@/domain/journey';
import type { Lesson } from '@/domain/lesson';
import { withCompanySizes } from '@/insights/company-sizes';
import { familiesWith } from '@/insights/own-role-families';
import { stepsTaken, type StepTaken } from '@/insights/steps-taken';
import { readEveryAfterNo, readLessons } from '@/storage/after-no-reads';
import { readContacts } from '@/storage/contact-reads';
import { readPreparation } from '@/storage/preparation-reads';
import { readJourneys, readRoundStarts } from '@/storage/progress-reads';
import { readLearning, readResumes, readRoleFamilies } from '@/storage/reads-own-skills';
import type { GroupContext } from './progress-names';

/** Everything that is counted by its day; each projection is read once. */
export async function readSteps(now: Date): Promise<{ journeys: Journey[]; taken: StepTaken[] }> {
  const [journeys, roundStarts, afterNo, contacts, resumes, { stories }, learning] =
    await Promise.all([
      readJourneys(),
      readRoundStarts(),
      readEveryAfterNo(),
      readContacts(),
      readResumes(),
      readPreparation(),
      readLearning(),
    ]);
  const sources = { journeys, roundStarts, afterNo, contacts, resumes, stories, learning };
  return { journeys, taken: stepsTaken(sources, now) };
}

export interface Flow {
  journeys: Journey[];
  familyOf(title: string): string;
  context: GroupContext;
}

/** How every application went, with what its groups are named by. */
export async function readFlow(): Promise<Flow> {
  const [journeys, resumes, ownFamilies] = await Promise.all([
    readJourneys(),
    readResumes(),
    readRoleFamilies(),
  ]);
  const roleFamily = familiesWith(ownFamilies);
  const familyNames = new Map<string, string>();
  const familyOf = (title: string) => {
    const { key, name } = roleFamily(title);
    familyNames.set(key, name);
    return key;
  };
  return { journeys: withCompanySizes(journeys), familyOf, context: { resumes, familyNames } };
}

/** What a diagnosis is made of, and what is being tried. */
export async function readDiagnosis(): Promise<Flow & { lessons: Lesson[] }> {
  const [flow, lessons] = await Promise.all([readFlow(), readLessons()]);
  return { ...flow, lessons };
}
