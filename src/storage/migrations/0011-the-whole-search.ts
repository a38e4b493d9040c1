import type { IDBPDatabase } from 'idb';
import type { JournalEvent } from '@/domain/events';
import { notesOf } from '@/domain/notes';
import type { SavedPosting } from '../schema';
import { shelfOf } from '../skill-shelf';
import { packTexts, searchedTexts, type SearchedTexts } from '../text-shelf';
import { foldApplicationsAgain } from './0002-later-visits';
import type { UpgradeTransaction } from './chain';

/**
 * What follows the search as a whole: the people; what is attached to applications, how the user marks them and likes to
 * look at them; the words of all texts, to be looked through.
 */
export async function addWholeSearch(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  addContacts(database);
  database.createObjectStore('attachments', { keyPath: 'applicationId' });
  for (const name of ['attachmentFiles', 'applicationViews']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
  await foldApplicationsAgain(database, transaction);
  await shelveTexts(database, transaction);
}

function addContacts(database: IDBPDatabase): void {
  const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
  contacts.createIndex('companyKey', 'companyKey');
  contacts.createIndex('keys', 'keys', { multiEntry: true });
  contacts.createIndex('applicationIds', 'applicationIds', { multiEntry: true });
}

async function shelveTexts(database: IDBPDatabase, transaction: UpgradeTransaction): Promise<void> {
  const events = transaction.objectStore('events').index('subject');
  const texts: SearchedTexts[] = [];
  for await (const cursor of transaction.objectStore('postings')) {
    const { applicationId, posting } = cursor.value as SavedPosting;
    const own = (await events.getAll(applicationId)) as JournalEvent[];
    texts.push(searchedTexts(applicationId, posting.descriptionText, notesOf(own)));
  }
  database.createObjectStore('textShelves', { keyPath: 'shelf' });
  const store = transaction.objectStore('textShelves');
  for (const [shelf, own] of Map.groupBy(texts, ({ applicationId }) => shelfOf(applicationId)))
    await store.put!(packTexts(shelf, own));
}
