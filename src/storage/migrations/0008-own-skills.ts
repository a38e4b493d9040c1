import type { IDBPDatabase } from 'idb';
import type { JournalEvent } from '@/domain/events';
import { foldProfile, profileSubject } from '@/domain/profile';
import { foldApplicationsAgain } from './0002-later-visits';
import type { UpgradeTransaction } from './chain';

/** Stores of résumés, of what is being learnt, and of the user's own lexicon; the profile tells levels and last use. */
export async function addOwnSkills(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  for (const name of ['resumes', 'learning', 'lexicons']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
  const events = transaction.objectStore('events').index('subject');
  const told = (await events.getAll(profileSubject)) as JournalEvent[];
  if (told.length > 0) {
    const profile = { id: profileSubject, ...foldProfile(told) };
    await transaction.objectStore('profiles').put!(profile);
  }
  await foldApplicationsAgain(database, transaction);
}
