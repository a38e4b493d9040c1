import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantInZone, wallTime } from '@/domain/zoned-time';

describe('a time on the wall in a zone', () => {
  test.each([
    ['2026-05-04', '09:30', 'Europe/Berlin', '2026-05-04T07:30:00.000Z'],
    ['2026-12-04', '09:30', 'Europe/Berlin', '2026-12-04T08:30:00.000Z'],
    ['2026-05-04', '20:00', 'America/Los_Angeles', '2026-05-05T03:00:00.000Z'],
    ['2026-05-04', '09:30', 'Asia/Kolkata', '2026-05-04T04:00:00.000Z'],
    ['2026-05-04', '00:15', 'Pacific/Kiritimati', '2026-05-03T10:15:00.000Z'],
    // Skipped in spring, as long after the change; twice in autumn, the first.
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantInZone({ day, time }, zone)).toBe(instant);
  });

  test.each([
    ['', '09:30', 'Europe/Berlin'],
    ['2026-05-04', '', 'Europe/Berlin'],
    ['2026-05-04', '09:30', 'Nowhere/Land'],
    ['4 May', 'nine', 'UTC'],
  ])('%o %o in %o is none', (day, time, zone) => {
    expect(instantInZone({ day, time }, zone)).toBeNull();
  });

  test('reads back as it was written, but where clocks change', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'UTC',
    );
    const minutes = fc.integer({
      min: Date.UTC(2024, 0) / 60_000,
      max: Date.UTC(2030, 0) / 60_000,
    });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const wall = wallTime(new Date(minute * 60_000).toISOString(), zone);
        const instant = instantInZone(wall, zone);
        expect(wallTime(instant!, zone)).toEqual(wall);
      }),
    );
  });
});
