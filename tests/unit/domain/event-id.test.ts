import { expect, test } from 'vitest';
import { firstIdOf, nextEventId } from '@/domain/event-id';

test('ids of one moment sort in the order in which they were made', () => {
  const now = Date.UTC(2026, 4, 3);
  const ids: string[] = [];
  for (let i = 0; i < 100; i++) ids.push(nextEventId(ids.at(-1), now));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(100);
});

test('an id made after the clock was set back still sorts last', () => {
  const before = nextEventId(undefined, Date.UTC(2026, 4, 3));
  const after = nextEventId(before, Date.UTC(2020, 0, 1));
  expect(after > before).toBe(true);
});

test('ids of later moments sort later', () => {
  const early = nextEventId(undefined, Date.UTC(2026, 4, 3));
  expect(nextEventId(early, Date.UTC(2026, 4, 4)) > early).toBe(true);
});

test('the first id of a moment sorts after all before it and before all of it', () => {
  const time = Date.UTC(2026, 4, 3);
  const first = firstIdOf(time);
  expect(nextEventId(undefined, time - 1) < first).toBe(true);
  expect(nextEventId(undefined, time) > first).toBe(true);
});
