import type { IDBPDatabase } from 'idb';
import { foldApplication } from '@/domain/application';
import type { JournalEvent } from '@/domain/events';
import type { UpgradeTransaction } from './chain';

/** Applications and postings know of later visits: both are folded again from the journal. */
export async function foldApplicationsAgain(
  _database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  const subjects = transaction.objectStore('events').index('subject');
  const applications = transaction.objectStore('applications');
  const postings = transaction.objectStore('postings');
  for (const id of (await applications.getAllKeys()) as string[]) {
    const state = foldApplication((await subjects.getAll(id)) as JournalEvent[]);
    if (state === null) continue;
    const { application, posting, page } = state;
    await applications.put!(application);
    await postings.put!({ applicationId: id, posting, page });
  }
}
