import { expect, test } from 'vitest';
import { labelledTicks } from '@/ui/charts/chart-data';

test('an axis labels every point while there is room', () => {
  expect(labelledTicks(3, 4)).toEqual([0, 1, 2]);
  expect(labelledTicks(0, 4)).toEqual([]);
});

test('else its last, and back from there evenly', () => {
  expect(labelledTicks(12, 3)).toEqual([3, 7, 11]);
  expect(labelledTicks(12, 2)).toEqual([5, 11]);
});
