import { expect, it } from 'vitest';
import type { Application } from '@/domain/application';
import { distinctWords } from '@/domain/search-words';
import { NameIndex } from '@/ui/options/search/name-index';
import type { SearchData } from '@/ui/options/search/search-data';
import { searchEverything } from '@/ui/options/search/search-everything';

interface Told {
  id: string;
  title: string;
  company: string;
  notes?: string;
  posting?: string;
}

function dataOf(told: readonly Told[]): SearchData {
  const names = new NameIndex();
  names.update(told.map(({ id, title, company }) => ({ id, name: title, beside: company })));
  const applications = told.map(
    ({ id, title, company }) => ({ id, title, company }) as Application,
  );
  return {
    applications,
    byId: new Map(applications.map((application) => [application.id, application])),
    names,
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
