import { expect, test } from 'vitest';
import { emptyContact } from '@/domain/contact-fields';
import { contactKeys } from '@/domain/contact-keys';
import { sortNew } from '@/ui/options/people/import/sort-people';

const ada = { ...emptyContact, name: 'Ada Marsh', company: 'Larch GmbH' };
const ben = { ...emptyContact, name: 'Ben Ross', company: 'Quillbrook' };
const cleo = { ...emptyContact, name: 'Cleo Dunn' };
const dora = { ...emptyContact, name: 'Dora Finch', company: 'Larch' };

test('people are told apart by who is new and who works where the user applies', () => {
  const known = new Set(contactKeys(dora));
  const applications = [{ company: 'LARCH' }, { company: '' }];
  expect(sortNew([ada, ben, cleo, dora], known, applications)).toEqual({
    here: [ada],
    elsewhere: [ben, cleo],
    known: 1,
  });
});
