import { expect, test } from 'vitest';
import { monthlyShares, skillMonths } from '@/insights/skill-months';

const saved = (year: number, month: number, day: number, names: string[], hour = 12) => ({
  savedAt: new Date(year, month - 1, day, hour).toISOString(),
  mentions: names.map((name) => ({ name })),
});

test('months run on without a gap, each posting in the local month of its saving', () => {
  const postings = [
    saved(2025, 11, 30, ['SQL'], 23),
    saved(2026, 2, 1, ['SQL', 'Git'], 0),
    saved(2026, 2, 5, []),
  ];
  expect(skillMonths(postings, ['SQL', 'Git'])).toEqual([
    { month: '2025-11', total: 1, counts: [1, 0] },
    { month: '2025-12', total: 0, counts: [0, 0] },
    { month: '2026-01', total: 0, counts: [0, 0] },
    { month: '2026-02', total: 2, counts: [1, 1] },
  ]);
});

test('only the latest months are kept', () => {
  const postings = [saved(2020, 1, 1, []), saved(2026, 3, 1, [])];
  expect(skillMonths(postings, [], 2).map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
});

test('no postings, no months', () => {
  expect(skillMonths([], ['SQL'])).toEqual([]);
});

test('a month of fewer than ten postings has no share, and that is not nought', () => {
  const month = (total: number, count: number) => ({ month: '2026-05', total, counts: [count] });
  expect(monthlyShares([month(9, 9), month(10, 4), month(12, 0)], 0)).toEqual([null, 0.4, 0]);
});
