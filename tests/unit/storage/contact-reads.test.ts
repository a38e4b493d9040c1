import { expect, test } from 'vitest';
import { contactKeys } from '@/domain/contact-keys';
import { emptyContact } from '@/domain/contact-fields';
import {
  findContact,
  readContact,
  readContacts,
  readContactsAt,
  readContactsOf,
} from '@/storage/contact-reads';
import { openDatabase } from '@/storage/database';
import { mergeEvents } from '@/storage/journal';
import { eventMaker } from '../../fakes/event-maker';
import { readMentions, useFreshDatabase } from './open-test-database';

useFreshDatabase();

const make = eventMaker();
const links = ['https://www.linkedin.com/in/zoe-hale'];
const zoe = { ...emptyContact, name: 'Zoe Hale', company: 'Larch GmbH', links };
const ada = { ...emptyContact, name: 'Ada Marsh', company: 'Larch' };
const ben = { ...emptyContact, name: 'Ben Ross' };
const events = [
  make('contact.added', 'zoe', { ...zoe, origin: 'hand' }),
  make('contact.added', 'ada', { ...ada, origin: 'linkedin-export' }),
  make('contact.added', 'ben', { ...ben, origin: 'hand' }),
  make('contact.linked', 'ben', { applicationId: 'a', part: 'interviewer' }),
];
const names = (contacts: { name: string }[]) => contacts.map(({ name }) => name);

test('people are found by company, by application and by what they are known by', async () => {
  await mergeEvents(await openDatabase(), { readMentions }, events);
  expect(names(await readContacts())).toEqual(['Ada Marsh', 'Ben Ross', 'Zoe Hale']);
  expect(names(await readContactsAt('LARCH, Inc.'))).toEqual(['Ada Marsh', 'Zoe Hale']);
  expect(await readContactsAt('')).toEqual([]);
  expect(names(await readContactsOf('a'))).toEqual(['Ben Ross']);
  expect((await findContact(contactKeys({ ...zoe, name: 'Zoé H.', company: '' })))?.id).toBe('zoe');
  expect(await findContact(contactKeys({ ...ben, company: 'Larch' }))).toBeUndefined();
  expect((await readContact('ada'))?.origin).toBe('linkedin-export');
});

test('who was removed is found nowhere', async () => {
  const removed = make('contact.removed', 'zoe', {});
  await mergeEvents(await openDatabase(), { readMentions }, [...events, removed]);
  expect(names(await readContactsAt('Larch'))).toEqual(['Ada Marsh']);
  expect(await findContact(contactKeys(zoe))).toBeUndefined();
});
