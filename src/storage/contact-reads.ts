import type { Contact } from '@/domain/contact';
import { companyKey } from '@/domain/job-names';
import { openDatabase } from './database';

const byName = new Intl.Collator();

function sorted(contacts: Contact[]): Contact[] {
  return contacts.sort((a, b) => byName.compare(a.name, b.name));
}

/** Everybody the user has noted, by name. */
export async function readContacts(): Promise<Contact[]> {
  return sorted(await (await openDatabase()).getAll('contacts'));
}

export async function readContact(id: string): Promise<Contact | undefined> {
  return (await openDatabase()).get('contacts', id);
}

/** Whom the user knows at a company, by name; nobody where no company is named. */
export async function readContactsAt(company: string): Promise<Contact[]> {
  const key = companyKey(company);
  if (key === '') return [];
  return sorted(await (await openDatabase()).getAllFromIndex('contacts', 'companyKey', key));
}

/** Who has a part in an application, by name. */
export async function readContactsOf(applicationId: string): Promise<Contact[]> {
  const database = await openDatabase();
  return sorted(await database.getAllFromIndex('contacts', 'applicationIds', applicationId));
}

/** Whom the user wants to get back to on some day, the nearest first. */
export async function readContactsToAnswer(): Promise<Contact[]> {
  return (await openDatabase()).getAllFromIndex('contacts', 'followUpOn');
}

/** With whom the user talked at `from` (UTC) or since. */
export async function readContactsTalkedTo(from: string): Promise<Contact[]> {
  const range = IDBKeyRange.lowerBound(from);
  return (await openDatabase()).getAllFromIndex('contacts', 'lastTalkAt', range);
}

/** The contact known under one of these keys (see `contactKeys`), the first that fits. */
export async function findContact(keys: readonly string[]): Promise<Contact | undefined> {
  const database = await openDatabase();
  for (const key of keys) {
    const found = await database.getFromIndex('contacts', 'keys', key);
    if (found !== undefined) return found;
  }
  return undefined;
}
