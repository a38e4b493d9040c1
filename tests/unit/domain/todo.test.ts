import { describe, expect, test } from 'vitest';
import { foldOtherMarks, foldTodoMarks } from '@/domain/todo';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';

describe('what was decided about a proposal', () => {
  test('is the last word on it, and nothing once that was taken back', () => {
    const make = eventMaker();
    const moved = make('todo.moved', 'x', { item: 'task:1', until: '2026-05-04' });
    const dropped = make('todo.dropped', 'x', { item: 'task:1' });
    expect(foldTodoMarks([dropped, moved])).toEqual({ 'task:1': 'over' });
    const undone = make('event.retracted', 'x', { target: dropped.id });
    expect(foldTodoMarks([undone, dropped, moved])).toEqual({ 'task:1': { until: '2026-05-04' } });
  });

  test('stands in the agenda alone where it is about an application', () => {
    const make = eventMaker();
    const done = make('todo.done', 'x', { item: 'plan:1' });
    expect(foldOtherMarks([done], 'x')).toEqual({ id: 'x', marks: { 'plan:1': 'over' } });
    const saved = make('posting.saved', 'x', { posting: posting() });
    expect(foldOtherMarks([saved, done], 'x')).toBeNull();
  });
});
