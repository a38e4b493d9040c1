import { expect, test } from 'vitest';
import { weekStart } from '@/ui/words/week-start';

test.each([
  ['en-US', 0],
  ['de-DE', 1],
  ['ar-EG', 6],
])('weeks of %s begin on day %i', (language, day) => {
  expect(weekStart(language)).toBe(day);
});
