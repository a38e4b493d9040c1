import { describe, expect, test } from 'vitest';
import { dayValue, instantOfDay } from '@/ui/words/dates';

const now = new Date(2026, 4, 3, 17, 30);

describe('the day that a user picks', () => {
  test('is this moment when it is today', () => {
    expect(instantOfDay('2026-05-03', now)).toBe(now.toISOString());
  });

  test('is noon of that local day otherwise, and reads back as the same day', () => {
    const instant = instantOfDay('2026-03-29', now)!;
    expect(new Date(instant).getHours()).toBe(12);
    expect(dayValue(instant)).toBe('2026-03-29');
  });

  test.each(['', 'yesterday', '2026-13-01'])('is nothing when the input holds %o', (day) => {
    expect(instantOfDay(day, now)).toBeNull();
  });
});
