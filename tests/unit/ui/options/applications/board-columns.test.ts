import { expect, test } from 'vitest';
import { statuses, isStage } from '@/domain/status';
import {
  boardColumns,
  columnOf,
  groupCards,
  statusIn,
} from '@/ui/options/applications/board-columns';
import { application } from '../../../../fakes/applications';

test('every status has one column', () => {
  const placed = boardColumns.flatMap(({ statuses: own }) => [...own]);
  expect(placed.toSorted()).toEqual([...statuses].toSorted());
});

test('a card that is put into a column is found there again', () => {
  for (const { id } of boardColumns) {
    const status = statusIn(id);
    if (status === null) expect(id).toBe('ended');
    else if (isStage(status)) expect(columnOf(application({ stage: status }))).toBe(id);
  }
  expect(columnOf(application({ stage: 'final', outcome: 'ghosted' }))).toBe('ended');
});

test('cards keep their order within a column', () => {
  const cards = groupCards([
    application({ id: 'a', stage: 'final' }),
    application({ id: 'b', stage: 'saved' }),
    application({ id: 'c', stage: 'interview' }),
  ]);
  expect(cards.interview.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(cards.saved.map(({ id }) => id)).toEqual(['b']);
  expect(cards.ended).toEqual([]);
});
