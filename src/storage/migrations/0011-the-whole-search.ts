import type { IDBPDatabase } from 'idb';
import { foldAgenda } from '@/domain/agenda';
import type { Application } from '@/domain/application';
import type { JournalEvent } from '@/domain/events';
import { foldJourney } from '@/domain/journey';
import { notesOf } from '@/domain/notes';
import { packApplications } from '../application-shelf';
import type { SavedPosting } from '../schema';
import { packJourneys } from '../journey-shelf';
import { shelfOf } from '../skill-shelf';
import { packTexts, searchedTexts, type SearchedTexts } from '../text-shelf';
import { foldApplicationsAgain } from './0002-later-visits';
import type { UpgradeTransaction } from './chain';

/**
 * What follows the search as a whole: the people; what is attached to applications, how the user marks them and likes to
 * look at them; how roles are grouped; the words of all texts, to be looked through; goals, and what asks for something
 * on which day.
 */
export async function addWholeSearch(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  addContacts(database);
  database.createObjectStore('attachments', { keyPath: 'applicationId' });
  for (const name of ['attachmentFiles', 'applicationViews', 'roleFamilies']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
  await foldApplicationsAgain(database, transaction);
  await shelveApplications(database, transaction);
  await shelveTexts(database, transaction);
  await shelveJourneys(database, transaction);
  await addWeeks(database, transaction);
}

async function shelveApplications(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  const applications = (await transaction.objectStore('applications').getAll()) as Application[];
  const items = applications.map((application) => ({ applicationId: application.id, application }));
  database.createObjectStore('applicationShelves', { keyPath: 'shelf' });
  const store = transaction.objectStore('applicationShelves');
  for (const [shelf, own] of Map.groupBy(items, (each) => shelfOf(each.applicationId)))
    await store.put!(packApplications(shelf, own));
}

function addContacts(database: IDBPDatabase): void {
  const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
  contacts.createIndex('companyKey', 'companyKey');
  contacts.createIndex('keys', 'keys', { multiEntry: true });
  contacts.createIndex('applicationIds', 'applicationIds', { multiEntry: true });
  contacts.createIndex('followUpOn', 'followUp.on');
  contacts.createIndex('lastTalkAt', 'lastTalkAt');
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

/** How each application went, for the pages that tell of progress. */
async function shelveJourneys(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  const events = transaction.objectStore('events').index('subject');
  const journeys = [];
  for (const id of (await transaction.objectStore('applications').getAllKeys()) as string[]) {
    const journey = foldJourney((await events.getAll(id)) as JournalEvent[]);
    if (journey !== null) journeys.push(journey);
  }
  database.createObjectStore('journeyShelves', { keyPath: 'shelf' });
  const store = transaction.objectStore('journeyShelves');
  for (const [shelf, own] of Map.groupBy(journeys, (each) => shelfOf(each.applicationId)))
    await store.put!(packJourneys(shelf, own));
}

async function addWeeks(database: IDBPDatabase, transaction: UpgradeTransaction): Promise<void> {
  transaction.objectStore('applications').createIndex('appliedAt', 'appliedAt');
  for (const store of ['goals', 'milestones', 'reviews', 'todoMarks'])
    database.createObjectStore(store, { keyPath: 'id' });
  database.createObjectStore('agenda', { keyPath: 'applicationId' });
  const store = transaction.objectStore('agenda');
  const events = transaction.objectStore('events').index('subject');
  for (const id of await transaction.objectStore('applications').getAllKeys()) {
    const entry = foldAgenda((await events.getAll(id)) as JournalEvent[]);
    if (entry !== null) await store.put!(entry);
  }
}
