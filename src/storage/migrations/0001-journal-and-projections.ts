import type { IDBPDatabase } from 'idb';

/** The first version: the journal, and the projections of applications, postings, skills and profile. */
export function addJournalAndProjections(database: IDBPDatabase): void {
  database.createObjectStore('events', { keyPath: 'id' }).createIndex('subject', 'subject');
  const applications = database.createObjectStore('applications', { keyPath: 'id' });
  applications.createIndex('updatedAt', 'updatedAt');
  applications.createIndex('keys', 'keys', { multiEntry: true });
  database.createObjectStore('postings', { keyPath: 'applicationId' });
  database.createObjectStore('postingSkills', { keyPath: 'applicationId' });
  database.createObjectStore('profiles', { keyPath: 'id' });
}
