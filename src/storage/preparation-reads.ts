import type { ApplicationPreparation } from '@/domain/application-preparation';
import { emptyPreparation, preparationSubject, type Preparation } from '@/domain/preparation';
import type { Win } from '@/domain/win';
import { openValue } from '@/lock/seal-events';
import { openDatabase } from './database';

/** The user's stories, own words and settings. */
export async function readPreparation(): Promise<Preparation> {
  const stored = await (await openDatabase()).get('preparations', preparationSubject);
  return openValue(stored ?? emptyPreparation);
}

/** The rounds and plans of every application that has any. */
export async function readApplicationPreparations(): Promise<ApplicationPreparation[]> {
  return openValue(await (await openDatabase()).getAll('applicationPreparations'));
}

/** The rounds and the plan of one application; none where nothing was written. */
export async function readApplicationPreparation(
  applicationId: string,
): Promise<ApplicationPreparation> {
  const stored = await (await openDatabase()).get('applicationPreparations', applicationId);
  return openValue(stored ?? { applicationId, rounds: [], answerPlan: null });
}

/** Every step forward that was recorded, the earliest first. */
export async function readWins(): Promise<Win[]> {
  const wins = await (await openDatabase()).getAll('wins');
  return wins.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
