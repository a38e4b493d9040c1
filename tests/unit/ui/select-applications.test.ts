import { describe, expect, test } from 'vitest';
import { selectApplications, type Selection } from '@/ui/options/applications/select-applications';
import { application } from '../../fakes/applications';

const applications = [
  application({ id: 'nurse' }),
  application({
    id: 'cook',
    title: 'Chef de partie',
    company: 'Café Été',
    outcome: 'rejected',
    stage: 'interview',
    furthestStage: 'interview',
    statusAt: '2026-05-09T10:00:00.000Z',
  }),
  application({
    id: 'driver',
    title: 'driver',
    location: null,
    stage: 'saved',
    furthestStage: 'saved',
    statusAt: '2026-05-05T10:00:00.000Z',
  }),
];

const everything: Selection = {
  query: '',
  filter: 'all',
  sort: { column: 'changed', descending: true },
};
const ids = (selection: Partial<Selection>) =>
  selectApplications(applications, { ...everything, ...selection }).map(({ id }) => id);

describe('the list of applications', () => {
  test('shows the latest step first', () => {
    expect(ids({})).toEqual(['cook', 'driver', 'nurse']);
  });

  test.each([
    ['active', ['driver', 'nurse']],
    ['ended', ['cook']],
    ['rejected', ['cook']],
    ['saved', ['driver']],
    ['offer', []],
  ] as const)('filters by %s', (filter, expected) => {
    expect(ids({ filter })).toEqual(expected);
  });

  test.each([
    ['cafe ete', ['cook']],
    ['HOSPITAL ward', ['nurse']],
    ['leeds', ['cook', 'nurse']],
    ['  ', ['cook', 'driver', 'nurse']],
    ['hospital cook', []],
  ])('finds %o by words in any order, without accents or case', (query, expected) => {
    expect(ids({ query })).toEqual(expected);
  });

  test('sorts titles as people do, whatever their case', () => {
    expect(ids({ sort: { column: 'title', descending: false } })).toEqual([
      'cook',
      'driver',
      'nurse',
    ]);
    expect(ids({ sort: { column: 'reached', descending: true } })).toEqual([
      'cook',
      'nurse',
      'driver',
    ]);
  });
});
