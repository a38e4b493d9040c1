import { describe, expect, test } from 'vitest';
import { adviceFor } from '@/insights/experiments';
import { withCompanySizes } from '@/insights/company-sizes';
import { compareGroup, groupBy } from '@/insights/groups';
import { dated, many } from '../../fakes/journeys';

const familyOf = (title: string) => title;
const no = { furthestStage: 'applied', outcome: 'rejected' } as const;
const yes = { furthestStage: 'screening' } as const;

describe('what was invited, by how it came about', () => {
  const all = [
    ...many(25, { ...no, channel: 'linkedin' }),
    ...many(2, { ...yes, channel: 'linkedin' }),
    ...many(9, { ...no, channel: 'referral' }),
    ...many(14, { ...yes, channel: 'referral' }),
    ...many(3, no),
  ];

  test('is counted for each, the largest first; those of unknown ways are left out and told', () => {
    const grouped = groupBy(all, 'channel', familyOf)!;
    expect(grouped.unknown).toBe(3);
    expect(grouped.groups.map(({ group, cases, reached }) => [group, cases, reached])).toEqual([
      ['linkedin', 27, 2],
      ['referral', 23, 14],
    ]);
  });

  test('is compared from twenty on either side on', () => {
    const grouped = groupBy(all, 'channel', familyOf)!;
    expect(compareGroup(grouped, 'referral')).toMatchObject({ verdict: 'more' });
    expect(compareGroup(grouped, 'linkedin')).toMatchObject({ verdict: 'fewer' });
    const fewer = groupBy(all.slice(8), 'channel', familyOf)!;
    expect(compareGroup(fewer, 'referral')).toBeNull();
  });

  test('is nothing where only one way is known, or under ten applications', () => {
    expect(groupBy(many(30, { ...no, channel: 'board' }), 'channel', familyOf)).toBeNull();
    expect(groupBy(many(30, no), 'tailored', familyOf)).toBeNull();
    const few = [...many(4, { ...no, tailored: true }), ...many(5, { ...no, tailored: false })];
    expect(groupBy(few, 'tailored', familyOf)).toBeNull();
  });

  test('saved ones that were never sent are in no group', () => {
    const saved = many(40, { channel: 'board' });
    expect(groupBy([...all, ...saved], 'channel', familyOf)?.groups).toHaveLength(2);
  });
});

test('sizes stand from the small to the large, each said once for a company', () => {
  const journeys = withCompanySizes([
    ...many(6, { ...no, company: 'Larch Rail' }),
    { ...many(1, no)[0]!, company: 'Larch Rail Ltd.', companySize: 'large' },
    ...many(6, { ...yes, company: 'Fir Press', companySize: 'micro' }),
    ...many(2, no),
  ]);
  const { groups, unknown } = groupBy(journeys, 'size', familyOf)!;
  expect(groups.map(({ group, cases }) => [group, cases])).toEqual([
    ['0', 6],
    ['3', 7],
  ]);
  expect(unknown).toBe(2);
});

test('the age of a posting is that on the day of sending; a day from the future is unknown', () => {
  const ages = [0, 2, 3, 7, 8, 30, 31, 90].map((days) =>
    dated({ applied: days }, { postedOn: '2026-01-05' }),
  );
  const future = dated({ applied: 0 }, { postedOn: '2026-02-05' });
  const grouped = groupBy([...ages, ...ages, future], 'age', familyOf)!;
  expect(grouped.unknown).toBe(1);
  expect(grouped.groups.map(({ group, waiting }) => [group, waiting])).toEqual([
    ['0', 4],
    ['1', 4],
    ['2', 4],
    ['3', 4],
  ]);
});

test('weekdays stand from Monday on', () => {
  const week = [4, 0, 2].flatMap((days) =>
    Array.from({ length: 4 }, () => dated({ applied: days })),
  );
  expect(groupBy(week, 'weekday', familyOf)?.groups.map(({ group }) => group)).toEqual([
    '0',
    '2',
    '4',
  ]);
});

describe('what can be tried', () => {
  const keys = (journeys: Parameters<typeof adviceFor>[1]) =>
    adviceFor('reply', journeys, familyOf).map(({ key }) => key);

  test('begins with what the own numbers speak for, and ends with what they speak against', () => {
    const referred = [
      ...many(25, { ...no, channel: 'board', tailored: true }),
      ...many(14, { ...yes, channel: 'referral', tailored: false }),
      ...many(9, { ...no, channel: 'referral', tailored: false }),
    ];
    expect(keys(referred)[0]).toBe('refer');
    expect(keys(referred).at(-1)).toBe('tailor');
  });

  test('then what answers to a reason that was noted, counted over those with a reason', () => {
    const noted = [
      ...many(6, { ...no, reason: 'skills' }),
      ...many(30, { ...no, reason: 'unknown' }),
    ];
    const [first] = adviceFor('reply', noted, familyOf);
    expect(first).toMatchObject({ key: 'target', noted: { reason: 'skills', count: 6, total: 6 } });
  });

  test('a reason for a no after the interview says nothing about the first reply', () => {
    const later = many(9, { furthestStage: 'interview', outcome: 'rejected', reason: 'skills' });
    expect(adviceFor('reply', later, familyOf).every(({ noted }) => noted === null)).toBe(true);
    expect(adviceFor('offer', later, familyOf)[0]?.key).toBe('stories');
  });
});
