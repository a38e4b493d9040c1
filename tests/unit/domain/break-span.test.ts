import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakSpan, breakUntil } from '@/domain/break-span';

const zone = 'Europe/Berlin';
/** Wednesday, 6 May 2026, half past seven in the evening in Berlin. */
const wednesday = new Date('2026-05-06T17:30:00.000Z');

describe('a break', () => {
  test.each([
    ['evening', '2026-05-07T04:00:00.000Z'],
    ['day', '2026-05-08T04:00:00.000Z'],
    ['week', '2026-05-13T04:00:00.000Z'],
  ] as const)('of the length %s ends on a local morning', (length, until) => {
    expect(breakSpan(length, wednesday, zone)).toEqual({ from: wednesday.toISOString(), until });
  });

  test('for a weekend begins on Saturday, at once on the days before Monday, and ends on Monday', () => {
    const monday = '2026-05-11T04:00:00.000Z';
    expect(breakSpan('weekend', wednesday, zone)).toEqual({
      from: '2026-05-09T04:00:00.000Z',
      until: monday,
    });
    for (const day of ['2026-05-08', '2026-05-09', '2026-05-10']) {
      const now = new Date(`${day}T12:00:00.000Z`);
      expect(breakSpan('weekend', now, zone)).toEqual({ from: now.toISOString(), until: monday });
    }
    const onMonday = new Date('2026-05-11T12:00:00.000Z');
    expect(breakSpan('weekend', onMonday, zone)).toEqual({
      from: '2026-05-16T04:00:00.000Z',
      until: '2026-05-18T04:00:00.000Z',
    });
  });

  test('after midnight lasts until the same morning', () => {
    const night = new Date('2026-05-06T23:30:00.000Z');
    expect(breakSpan('evening', night, zone).until).toBe('2026-05-07T04:00:00.000Z');
  });

  test('over the change of the clock still ends at six', () => {
    const before = new Date('2026-03-28T18:00:00.000Z');
    expect(breakSpan('evening', before, zone).until).toBe('2026-03-29T04:00:00.000Z');
    expect(breakSpan('week', before, zone).until).toBe('2026-04-04T04:00:00.000Z');
  });

  test('until a day ends on its morning; a day that is over, or none, is refused', () => {
    expect(breakUntil('2026-05-20', wednesday, zone)?.until).toBe('2026-05-20T04:00:00.000Z');
    expect(breakUntil('2026-05-06', wednesday, zone)).toBeNull();
    expect(breakUntil('', wednesday, zone)).toBeNull();
  });

  test('always ends after it begins, within nine days, at six in its zone', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Chatham', 'UTC');
    const moments = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    });
    const lengths = fc.constantFrom('evening', 'day', 'weekend', 'week');
    fc.assert(
      fc.property(lengths, moments, zones, (length, now, where) => {
        const { from, until } = breakSpan(length, now, where);
        expect(from < until).toBe(true);
        expect(Date.parse(until) - now.getTime()).toBeLessThan(9 * 86_400_000);
        const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: where });
        expect(hour.format(new Date(until))).toBe('06');
      }),
    );
  });
});
