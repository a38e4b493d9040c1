import type { AfterNo } from '@/domain/after-no';
import { noRest, restSubject, type Rest } from '@/domain/break';
import type { FriendWords } from '@/domain/friend-words';
import type { Lesson } from '@/domain/lesson';
import { reasonDetailsSubject, type ReasonDetails } from '@/domain/reason-details';
import { openValue } from '@/lock/seal-events';
import { openDatabase } from './database';

/** Every lesson, the latest first. */
export async function readLessons(): Promise<Lesson[]> {
  const lessons = await (await openDatabase()).getAll('lessons');
  return lessons.sort((a, b) => (a.learntAt < b.learntAt ? 1 : -1));
}

/** What the user did after one application's no, its private words opened. */
export async function readAfterNo(applicationId: string): Promise<AfterNo | undefined> {
  const stored = await (await openDatabase()).get('afterNo', applicationId);
  if (stored === undefined) return undefined;
  const { answers, ...rest } = await openValue(stored);
  const kept = Object.entries(answers).filter(([, text]) => text !== '');
  return { ...rest, answers: Object.fromEntries(kept) };
}

/** What the user did after each no; private words stay as they rest. */
export async function readEveryAfterNo(): Promise<AfterNo[]> {
  return (await openDatabase()).getAll('afterNo');
}

/** The breaks; the note on whom to call stays as it rests, so that a locked worker can read them. */
export async function readRest(): Promise<Rest> {
  return (await (await openDatabase()).get('rests', restSubject)) ?? noRest;
}

/** The note on whom to call. */
export async function readHelpNote(): Promise<string> {
  return openValue((await readRest()).helpNote);
}

/** What the user would say to a friend, the latest first. */
export async function readFriendWords(): Promise<FriendWords[]> {
  const stored = await openValue(await (await openDatabase()).getAll('friendWords'));
  const words = stored.filter(({ text }) => text !== '');
  return words.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** The user's own lists of details under a reason. */
export async function readReasonDetails(): Promise<ReasonDetails> {
  const stored = await (await openDatabase()).get('reasonDetails', reasonDetailsSubject);
  return stored?.lists ?? {};
}
