import type { IDBPDatabase } from 'idb';
import { foldApplicationsAgain } from './0002-later-visits';
import type { UpgradeTransaction } from './chain';

/** Stores of lessons and what else follows a no; applications know how long the user waits for an answer. */
export async function addAfterNo(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  database.createObjectStore('afterNo', { keyPath: 'applicationId' });
  for (const name of ['lessons', 'friendWords', 'wins', 'rests', 'reasonDetails']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
  await foldApplicationsAgain(database, transaction);
}
