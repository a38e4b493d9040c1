import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWeekday } from '@/domain/first-weekday';
import { dayAfter, daysOff, localDay, weekOf, weekSpan } from '@/domain/week';

const day = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 11, 31) })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const zone = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Chatham', 'UTC');

describe('a week', () => {
  test('begins as the language says', () => {
    expect([firstWeekday('de-DE'), firstWeekday('en-US'), firstWeekday('ar-EG')]).toEqual([
      1, 7, 6,
    ]);
    expect(weekOf('2026-05-06', 1)).toEqual({ first: '2026-05-04', last: '2026-05-10' });
    expect(weekOf('2026-05-06', 7)).toEqual({ first: '2026-05-03', last: '2026-05-09' });
    expect(weekOf('2026-05-09', 6).first).toBe('2026-05-09');
  });

  test('holds its day, is seven days long, and ends where the next begins', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), zone, (anyDay, first, anyZone) => {
        const week = weekOf(anyDay, first);
        expect(week.first <= anyDay && anyDay <= week.last).toBe(true);
        const next = weekOf(dayAfter(week.last, 1), first);
        expect(weekSpan(week, anyZone).until).toBe(weekSpan(next, anyZone).from);
        expect(localDay(weekSpan(week, anyZone).from, anyZone)).toBe(week.first);
      }),
      { numRuns: 40 },
    );
  });

  test('is as long as the clock says where it is changed', () => {
    const { from, until } = weekSpan({ first: '2026-03-23', last: '2026-03-29' }, 'Europe/Berlin');
    expect((Date.parse(until) - Date.parse(from)) / 3_600_000).toBe(7 * 24 - 1);
  });

  test('loses the days whose noon is in a break, each once', () => {
    const week = { first: '2026-05-04', last: '2026-05-10' };
    const evening = { from: '2026-05-05T17:00:00.000Z', until: '2026-05-06T04:00:00.000Z' };
    const long = { from: '2026-05-06T08:00:00.000Z', until: '2026-05-08T04:00:00.000Z' };
    const within = { from: '2026-05-07T08:00:00.000Z', until: '2026-05-07T20:00:00.000Z' };
    expect(daysOff(week, [evening], 'Europe/Berlin')).toBe(0);
    expect(daysOff(week, [evening, long, within], 'Europe/Berlin')).toBe(2);
  });
});
