import { describe, expect, test } from 'vitest';
import { foldMilestone } from '@/domain/milestone';
import { eventMaker } from '../../fakes/event-maker';

function begun() {
  const make = eventMaker();
  const events = [
    make('milestone.set', 'm', { name: 'First invitation', due: '2026-03-01' }),
    make('milestone.taskPlanned', 'm', { task: 't1', text: 'Ask Ines', due: null }),
    make('milestone.taskPlanned', 'm', { task: 't2', text: 'Two letters', due: '2026-02-10' }),
  ];
  return { make, events };
}

describe('a milestone', () => {
  test('has its tasks in the order in which they were planned, moved and done', () => {
    const { make, events } = begun();
    const done = make('milestone.taskDone', 'm', { task: 't1' });
    const moved = { task: 't2', text: 'Two letters', due: '2026-02-11' };
    const milestone = foldMilestone([...events, done, make('milestone.taskPlanned', 'm', moved)]);
    expect(milestone?.tasks).toEqual([
      { id: 't1', text: 'Ask Ines', due: null, doneAt: done.at },
      { id: 't2', text: 'Two letters', due: '2026-02-11', doneAt: null },
    ]);
  });

  test('is reached, and ahead again', () => {
    const { make, events } = begun();
    const reached = make('milestone.reached', 'm', {});
    expect(foldMilestone([...events, reached])?.reachedAt).toBe(reached.at);
    const again = [...events, reached, make('milestone.reopened', 'm', {})];
    expect(foldMilestone(again)?.reachedAt).toBeNull();
  });

  test('is gone once it was removed', () => {
    const { make, events } = begun();
    expect(foldMilestone([...events, make('milestone.removed', 'm', {})])).toBeNull();
  });
});
