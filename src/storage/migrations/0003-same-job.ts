import type { IDBPDatabase } from 'idb';
import { jobKeys, jobMarks } from '@/domain/same-job';
import type { SavedPosting } from '../schema';
import type { UpgradeTransaction } from './chain';

/** A store of what each saved posting is recognised by when it stands under another address. */
export async function addJobMarks(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  const store = database.createObjectStore('jobMarks', { keyPath: 'applicationId' });
  store.createIndex('keys', 'keys', { multiEntry: true });
  await storeJobMarks(transaction);
}

/** Reckons the marks of every saved posting. */
export async function storeJobMarks(transaction: UpgradeTransaction): Promise<void> {
  const postings = (await transaction.objectStore('postings').getAll()) as SavedPosting[];
  for (const { applicationId, posting } of postings) {
    const marks = jobMarks(posting);
    await transaction.objectStore('jobMarks').put!({ applicationId, keys: jobKeys(marks), marks });
  }
}
