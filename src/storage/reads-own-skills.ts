import type { LearningItem } from '@/domain/learning';
import { foldLexicon, lexiconSubject, type OwnLexicon } from '@/domain/own-lexicon';
import {
  foldRoleFamilies,
  roleFamiliesSubject,
  type OwnRoleFamilies,
} from '@/domain/role-families';
import type { Resume } from '@/domain/resume';
import { openDatabase } from './database';

/** Every version of the résumé, the oldest first. */
export async function readResumes(): Promise<Resume[]> {
  const resumes = await (await openDatabase()).getAll('resumes');
  return resumes.sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0));
}

/** What the user is learning or has learnt, the latest begun first. */
export async function readLearning(): Promise<LearningItem[]> {
  const items = await (await openDatabase()).getAll('learning');
  return items.sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0));
}

/** What the user added to the lexicon, and what is not offered for it again. */
export async function readOwnLexicon(): Promise<OwnLexicon> {
  const stored = await (await openDatabase()).get('lexicons', lexiconSubject);
  const { skills, hidden } = stored ?? foldLexicon([]);
  return { skills, hidden };
}

/** How the user groups roles. */
export async function readRoleFamilies(): Promise<OwnRoleFamilies> {
  const stored = await (await openDatabase()).get('roleFamilies', roleFamiliesSubject);
  const { titles, merged } = stored ?? foldRoleFamilies([]);
  return { titles, merged };
}
