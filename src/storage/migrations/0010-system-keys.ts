import type { IDBPDatabase } from 'idb';
import { foldApplicationsAgain } from './0002-later-visits';
import { storeJobMarks } from './0003-same-job';
import type { UpgradeTransaction } from './chain';

/** A posting is known by the system that keeps it, whichever page of it was saved. */
export async function addSystemKeys(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  await foldApplicationsAgain(database, transaction);
  await storeJobMarks(transaction);
}
