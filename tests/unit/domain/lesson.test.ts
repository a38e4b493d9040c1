import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLesson } from '@/domain/lesson';
import { eventMaker } from '../../fakes/event-maker';
import { arbitraryHistory } from '../../fakes/histories';

const id = 'lesson-1';

function learntLesson() {
  const make = eventMaker();
  const learnt = make('lesson.learnt', id, {
    theme: 'storytelling',
    text: 'Name the result first.',
    applicationId: 'a',
  });
  const planned = make('task.planned', id, { text: 'Rewrite two stories', due: '2026-05-03' });
  return { make, learnt, planned };
}

describe('a lesson', () => {
  test('is closed by its task and open again with a new one', () => {
    const { make, learnt, planned } = learntLesson();
    const done = make('task.done', id, {});
    const events = [learnt, planned, done];
    expect(foldLesson(events)).toMatchObject({
      closedAt: done.at,
      task: { text: 'Rewrite two stories', doneAt: done.at },
    });
    const again = make('task.planned', id, { text: 'Tell them to a friend', due: null });
    expect(foldLesson([...events, again])).toMatchObject({
      closedAt: null,
      task: { text: 'Tell them to a friend', due: null, doneAt: null },
    });
  });

  test('without a task is closed by hand and can be opened again', () => {
    const { make, learnt } = learntLesson();
    const closed = make('lesson.closed', id, {});
    expect(foldLesson([learnt, closed])?.closedAt).toBe(closed.at);
    const reopened = make('lesson.reopened', id, {});
    expect(foldLesson([learnt, closed, reopened])?.closedAt).toBeNull();
  });

  test('becomes a change that counts from the day it was made', () => {
    const { make, learnt } = learntLesson();
    const made = make('adjustment.made', id, { text: 'A new summary', aim: 'screening' });
    expect(foldLesson([learnt, made])?.adjustment).toEqual({
      text: 'A new summary',
      aim: 'screening',
      since: made.at,
    });
    const redated = make('event.redated', id, { target: made.id, at: '2026-02-01T12:00:00.000Z' });
    expect(foldLesson([learnt, made, redated])?.adjustment?.since).toBe('2026-02-01T12:00:00.000Z');
    const dropped = make('adjustment.dropped', id, {});
    expect(foldLesson([learnt, made, dropped])?.adjustment).toBeNull();
  });

  test('that was taken back is gone, and what came after it does not bring it back', () => {
    const { make, learnt, planned } = learntLesson();
    const undo = make('event.retracted', id, { target: learnt.id });
    expect(foldLesson([learnt, planned, undo])).toBeNull();
  });

  test('does not depend on the order in which its events arrive', () => {
    const orders = arbitraryHistory.chain((events) => {
      const own = events.filter(({ subject }) => subject === id);
      return fc.tuple(
        fc.constant(own),
        fc.shuffledSubarray(own, { minLength: own.length, maxLength: own.length }),
      );
    });
    fc.assert(
      fc.property(orders, ([events, arrived]) => {
        expect(foldLesson(arrived)).toEqual(foldLesson(events));
      }),
    );
  });
});
