import { describe, expect, it } from 'vitest';
import { withPostedDay } from '@/domain/posted-day';
import type { Ago } from '@/domain/posting';

/** Noon of a local day, whatever the zone that the tests run in. */
const now = new Date(2026, 10, 24, 12);
const posted = (postedAgo: Ago) => {
  const { postedOn, postedPrecision } = withPostedDay({ postedOn: null, postedAgo }, now);
  return [postedOn, postedPrecision];
};

describe('how long ago a page says that it was put up', () => {
  it.each([
    [3, 'hour', '2026-11-24', 'day'],
    [13, 'hour', '2026-11-23', 'day'],
    [9, 'day', '2026-11-15', 'day'],
    [4, 'week', '2026-10-27', 'week'],
    [1, 'month', '2026-10-24', 'month'],
    [2, 'year', '2024-11-24', 'year'],
  ] as const)('makes a day of %i %ss', (count, unit, day, precision) => {
    expect(posted({ count, unit, atLeast: false })).toEqual([day, precision]);
  });

  it('is a day at the latest where it is only a lower bound', () => {
    expect(posted({ count: 30, unit: 'day', atLeast: true })).toEqual(['2026-10-25', 'at-least']);
  });

  it('counts from the last day of a month to the last day of a shorter one', () => {
    const march = withPostedDay(
      { postedOn: null, postedAgo: { count: 1, unit: 'month', atLeast: false } },
      new Date(2026, 2, 31, 12),
    );
    expect(march.postedOn).toBe('2026-02-28');
  });
});

it('a day that the page states stays as it is', () => {
  const stated = { postedOn: '2026-05-08', postedAgo: { count: 1, unit: 'day', atLeast: false } };
  expect(withPostedDay(stated as { postedOn: string; postedAgo: Ago }, now)).toBe(stated);
});

it('a page that says nothing says nothing', () => {
  expect(withPostedDay({ postedOn: null }, now)).toEqual({ postedOn: null });
});
