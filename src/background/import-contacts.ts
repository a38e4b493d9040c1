import { contactKeys } from '@/domain/contact-keys';
import type { ReplyOf, RequestOf } from '@/messaging/messages';
import type { JournalWriter } from './journal-writer';

/** Adds those people who are not known yet, by profile, by mail address, or by name and company. */
export async function importContacts(
  writer: JournalWriter,
  { people }: RequestOf<'contacts/import'>,
): Promise<ReplyOf<'contacts/import'>> {
  const events = await writer.record(async (transaction) => {
    const index = transaction.objectStore('contacts').index('keys');
    const known = new Set<IDBValidKey>();
    for (let cursor = await index.openKeyCursor(); cursor; cursor = await cursor.continue())
      known.add(cursor.key);
    return people.flatMap((person) => {
      const keys = contactKeys(person);
      if (keys.some((key) => known.has(key))) return [];
      for (const key of keys) known.add(key);
      const data = { ...person, origin: 'linkedin-export' as const };
      return [writer.draft('contact.added', crypto.randomUUID(), data, null, 'import')];
    });
  });
  return { eventIds: events.map(({ id }) => id), known: people.length - events.length };
}
