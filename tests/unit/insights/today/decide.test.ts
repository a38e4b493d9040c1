import { describe, expect, test } from 'vitest';
import { doneEntries, dropEntries, moveEntries } from '@/insights/today/decide';
import { todayItem, type TodayItem } from '@/insights/today/today-item';

const item = (said: Partial<TodayItem>): TodayItem =>
  todayItem({ kind: 'followUp', subject: 's', key: 'k', day: '2026-05-04', title: 'T', ...said });

describe('what was done is recorded', () => {
  test('as what it is, where the journal has a word for it', () => {
    expect(doneEntries(item({}))).toEqual([{ type: 'followUp.sent', subject: 's', data: {} }]);
    expect(doneEntries(item({ kind: 'task' }))).toEqual([
      { type: 'task.done', subject: 's', data: {} },
    ]);
    expect(doneEntries(item({ kind: 'milestoneTask', part: 't' }))).toEqual([
      { type: 'milestone.taskDone', subject: 's', data: { task: 't' } },
    ]);
    expect(doneEntries(item({ kind: 'contact' }))).toEqual([
      { type: 'contact.followUpSet', subject: 's', data: { followUp: null } },
    ]);
  });

  test('as done, with the hours of learning that were planned', () => {
    const done = { type: 'todo.done', subject: 's', data: { item: 'k' } };
    expect(doneEntries(item({ kind: 'thanks' }))).toEqual([done]);
    expect(doneEntries(item({ kind: 'plan', part: 'applications' }))).toEqual([done]);
    expect(doneEntries(item({ kind: 'plan', part: 'learning', hours: 1.5 }))).toEqual([
      done,
      { type: 'activity.recorded', subject: 's', data: { amount: 1.5, text: 'T' } },
    ]);
  });
});

test('what is moved has another day, and what is left out is dropped where it came from', () => {
  const task = item({ kind: 'task' });
  expect(moveEntries(task, '2026-05-05')).toEqual([
    { type: 'task.planned', subject: 's', data: { text: 'T', due: '2026-05-05' } },
  ]);
  expect(dropEntries(task)).toEqual([{ type: 'task.dropped', subject: 's', data: {} }]);
  expect(moveEntries(item({}), '2026-05-05')).toEqual([
    { type: 'todo.moved', subject: 's', data: { item: 'k', until: '2026-05-05' } },
  ]);
  expect(dropEntries(item({}))).toEqual([
    { type: 'todo.dropped', subject: 's', data: { item: 'k' } },
  ]);
});
