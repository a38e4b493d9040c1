import { expect, test } from 'vitest';
import { createCommands } from '@/background/commands';
import { importContacts } from '@/background/import-contacts';
import { createJournalWriter } from '@/background/journal-writer';
import { emptyContact } from '@/domain/contact-fields';
import { readContacts } from '@/storage/contact-reads';
import { readJournal } from '@/storage/reads';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const ada = { ...emptyContact, name: 'Ada Marsh', company: 'Larch' };
const ben = { ...emptyContact, name: 'Ben Ross', email: 'ben@larch.example' };

function tools() {
  const writer = createJournalWriter({ now: tickingClock(), readMentions });
  return { writer, commands: createCommands(writer) };
}

test('people of a file are added once, however often it is read', async () => {
  const { writer } = tools();
  const first = await importContacts(writer, { people: [ada, ben, ada] });
  expect(first).toMatchObject({ known: 1 });
  expect(first.eventIds).toHaveLength(2);
  const again = { ...ben, name: 'Benjamin Ross' };
  expect(await importContacts(writer, { people: [ada, again] })).toEqual({
    eventIds: [],
    known: 2,
  });
  expect(await readContacts()).toMatchObject([
    { name: 'Ada Marsh', origin: 'linkedin-export' },
    { name: 'Ben Ross' },
  ]);
});

test('an import is taken back as a whole', async () => {
  const { writer, commands } = tools();
  const people = Array.from({ length: 120 }, (_, index) => ({ ...ada, name: `Person ${index}` }));
  const { eventIds } = await importContacts(writer, { people });
  expect(await readContacts()).toHaveLength(120);
  await commands['event/retract']({ eventIds }, { tabId: null });
  expect(await readContacts()).toEqual([]);
});

test('a person without a name leaves everything as it was', async () => {
  const { writer } = tools();
  const people = [ada, { ...ben, name: '' }];
  await expect(importContacts(writer, { people })).rejects.toThrow();
  expect(await readJournal()).toEqual([]);
});
