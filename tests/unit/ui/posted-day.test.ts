import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { postedDay } from '@/ui/words/posted-day';

const now = new Date(2026, 10, 24, 12);
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

it('says no more than the page did', () => {
  // The fake has no messages of its own.
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
    (name, words) => `${name} ${String(words)}`,
  );
  const says = (posted: Parameters<typeof postedDay>[0]) => postedDay(posted, now);
  const on = (month: number, date: number) => day.format(new Date(2026, month - 1, date));
  expect(says({ postedOn: '2026-11-03' })).toContain(on(11, 3));
  expect(says({ postedOn: '2026-10-27', postedPrecision: 'week' })).toContain(on(10, 27));
  expect(says({ postedOn: '2026-09-24', postedPrecision: 'month' })).not.toContain('24');
  expect(says({ postedOn: '2024-11-24', postedPrecision: 'year' })).toMatch(/2024$/);
  expect(says({ postedAgo: { count: 30, unit: 'day', atLeast: true } })).toContain(on(10, 25));
  expect(says({})).toBeNull();
});
