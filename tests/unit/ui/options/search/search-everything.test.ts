import { expect, it } from 'vitest';
import type { Application } from '@/domain/application';
import type { Contact } from '@/domain/contact';
import { emptyContact } from '@/domain/contact-fields';
import { distinctWords } from '@/domain/search-words';
import { NameIndex } from '@/ui/options/search/name-index';
import { personOf } from '@/ui/options/search/person-words';
import type { SearchData } from '@/ui/options/search/search-data';
import { searchEverything } from '@/ui/options/search/search-everything';

interface Told {
  id: string;
  title: string;
  company: string;
  notes?: string;
  posting?: string;
}

function contact(id: string, fields: Partial<Contact>): Contact {
  return { ...emptyContact, id, name: id, conversations: [], ...fields } as Contact;
}

function dataOf(told: readonly Told[], contacts: readonly Contact[] = []): SearchData {
  const peopleNames = new NameIndex();
  peopleNames.update(
    contacts.map(({ id, name, role, company }) => ({ id, name, beside: `${role} ${company}` })),
  );
  const names = new NameIndex();
  names.update(told.map(({ id, title, company }) => ({ id, name: title, beside: company })));
  const applications = told.map(
    ({ id, title, company }) => ({ id, title, company }) as Application,
  );
  return {
    applications,
    byId: new Map(applications.map((application) => [application.id, application])),
    names,
    people: contacts.map(personOf),
    peopleNames,
    texts: new Map(
      told.map(({ id, title, company, notes = '', posting = '' }) => [
        id,
        {
          names: distinctWords([title, company]),
          notes: distinctWords([notes]),
          posting: distinctWords([posting]),
        },
      ]),
    ),
  };
}

function idsOf(query: string, told: readonly Told[]) {
  const { named, inNotes, inPostings } = searchEverything(query, dataOf(told));
  const ids = (list: Application[]) => list.map(({ id }) => id);
  return { named: ids(named), inNotes: ids(inNotes), inPostings: ids(inPostings) };
}

const nurse = {
  id: 'nurse',
  title: 'Ward Nurse',
  company: 'Larch Hospital',
  notes: 'Ms Reed knows the night rota',
  posting: 'You know wound care and the night shifts',
};
const baker = {
  id: 'baker',
  title: 'Baker',
  company: 'Reed & Rye',
  posting: 'Night shifts, ovens',
};

it('puts what is named before what is noted, and that before what a posting says', () => {
  expect(idsOf('reed', [nurse, baker])).toEqual({
    named: ['baker'],
    inNotes: ['nurse'],
    inPostings: [],
  });
  expect(idsOf('night', [nurse, baker])).toEqual({
    named: [],
    inNotes: ['nurse'],
    inPostings: ['baker'],
  });
});

it('finds words that stand in different places of one application', () => {
  expect(idsOf('larch wound', [nurse, baker]).inPostings).toEqual(['nurse']);
  expect(idsOf('larch ovens', [nurse, baker]).inPostings).toEqual([]);
});

it('finds a name with a letter wrong, but not short words that merely look alike', () => {
  expect(idsOf('hopsital', [nurse, baker]).named).toEqual(['nurse']);
  expect(idsOf('rae', [nurse, baker]).named).toEqual([]);
});

it('finds people by name and post first, then by what was written of them and talked about', () => {
  const talk = { said: 'The Night shift is hard', nextStep: 'Ask Reed for a visit' };
  const people = [
    contact('a', { name: 'Ada Marsh', conversations: [talk] as Contact['conversations'] }),
    contact('b', { name: 'Ben Reed', role: 'Planner', company: 'Larch Rail' }),
    contact('c', { name: 'Cleo Dunn', note: 'Was a planner before' }),
  ];
  const find = (query: string) =>
    searchEverything(query, dataOf([], people)).people.map(({ id }) => id);
  expect(find('reed')).toEqual(['b', 'a']);
  expect(find('planner')).toEqual(['b', 'c']);
  expect(find('marsh night')).toEqual(['a']);
  expect(find('plonner')).toEqual(['b']);
  expect(find('zeppelin')).toEqual([]);
  expect(find(' & ')).toEqual([]);
});

it('finds nothing for a query without words', () => {
  expect(idsOf(' & ', [nurse, baker])).toEqual({ named: [], inNotes: [], inPostings: [] });
});

it('follows a name that changed and one that went', () => {
  const index = new NameIndex();
  index.update([
    { id: 'a', name: 'Baker', beside: 'Rye' },
    { id: 'b', name: 'Cook', beside: 'Rye' },
  ]);
  index.update([{ id: 'a', name: 'Pastry Chef', beside: 'Rye' }]);
  expect(index.find('rye')).toEqual(['a']);
  expect(index.find('baker')).toEqual([]);
  expect(index.find('pastry')).toEqual(['a']);
});
