import { describe, expect, test } from 'vitest';
import type { Selection } from '@/domain/application-view';
import { countApplications } from '@/ui/options/applications/count-applications';
import { selectApplications, usualSelection } from '@/ui/options/applications/select-applications';
import { application } from '../../fakes/applications';

const applications = [
  application({ id: 'nurse', tags: ['Night shifts', 'union'], priority: 'high' }),
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
    tags: ['union'],
    archived: true,
    furthestStage: 'saved',
    statusAt: '2026-05-05T10:00:00.000Z',
  }),
];

const everything: Selection = { ...usualSelection, filter: 'all' };
const ids = (selection: Partial<Selection>) =>
  selectApplications(applications, { ...everything, ...selection }).map(({ id }) => id);

describe('the list of applications', () => {
  test('shows the latest step first', () => {
    expect(ids({})).toEqual(['cook', 'driver', 'nurse']);
  });

  test.each([
    ['active', ['nurse']],
    ['archived', ['cook', 'driver']],
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
    ['night union', ['nurse']],
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

  test('filters by a tag in any case of letters, and by priority', () => {
    expect(ids({ tag: 'UNION' })).toEqual(['driver', 'nurse']);
    expect(ids({ tag: 'union', priority: 'high' })).toEqual(['nurse']);
    expect(ids({ tag: 'gone' })).toEqual([]);
  });

  test('puts what is wanted most first', () => {
    expect(ids({ sort: { column: 'priority', descending: false } })[0]).toBe('nurse');
  });
});

test('everything is counted in one pass, each tag as it was first written', () => {
  const { by, tags } = countApplications([
    ...applications,
    application({ id: 'other', tags: ['UNION'] }),
  ]);
  expect(Object.fromEntries(by)).toEqual({
    all: 4,
    active: 2,
    archived: 2,
    applied: 2,
    rejected: 1,
    saved: 1,
  });
  expect(tags).toEqual([
    { tag: 'Night shifts', count: 1 },
    { tag: 'union', count: 3 },
  ]);
});
