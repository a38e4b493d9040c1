import { describe, expect, test } from 'vitest';
import type { AfterNo } from '@/domain/after-no';
import type { Lesson } from '@/domain/lesson';
import { kindOf, remindersDue, type Sources } from '@/insights/reminders-due';
import { application } from '../../fakes/applications';

const periods = { usual: 21, afterInterview: 10 };
const now = '2026-05-31T12:00:00.000Z';
const nothing: Sources = { lessons: [], everyAfterNo: [], applications: [], periods };
const due = (sources: Partial<Sources>) =>
  remindersDue({ ...nothing, ...sources }, 'Europe/Berlin', 9, now);

const lesson: Lesson = {
  id: 'l',
  theme: 'resume',
  text: 'Shorter',
  applicationId: null,
  learntAt: now,
  task: { text: 'Cut the summary', due: '2026-06-03', doneAt: null },
  adjustment: null,
  closedAt: null,
};
const afterNo = (changes: Partial<AfterNo['feedback']>): AfterNo => ({
  applicationId: 'a',
  answers: {},
  reflectedAt: null,
  feedback: {
    status: 'sent',
    language: 'en',
    text: 'Hello',
    channel: 'mail',
    sentAt: '2026-05-28T09:00:00.000Z',
    remindedAt: null,
    words: '',
    answeredAt: null,
    ...changes,
  },
});

describe('what one could be reminded of', () => {
  test('is a task on its local day, while it is not done', () => {
    expect(due({ lessons: [lesson] })).toEqual([
      { id: 'task:l:2026-06-03', dueAt: '2026-06-03T07:00:00.000Z' },
    ]);
    const done = { ...lesson, task: { ...lesson.task!, doneAt: now }, closedAt: now };
    expect(due({ lessons: [done] })).toEqual([]);
  });

  test('is a request for feedback after a week, once', () => {
    expect(due({ everyAfterNo: [afterNo({})] }).map(({ dueAt }) => dueAt)).toEqual([
      '2026-06-04T09:00:00.000Z',
    ]);
    expect(due({ everyAfterNo: [afterNo({ remindedAt: now })] })).toEqual([]);
    expect(due({ everyAfterNo: [afterNo({ status: 'replied' })] })).toEqual([]);
  });

  test('are many quiet applications as one, and those that will be quiet each in their time', () => {
    const quiet = ['2026-01-05', '2026-03-05', '2026-04-05', '2026-05-30'].map((day) =>
      application({ id: day, statusAt: `${day}T10:00:00.000Z` }),
    );
    const found = due({ applications: quiet });
    expect(found.map(kindOf)).toEqual(['quiet', 'quiet']);
    expect(found.map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-04-26', '2026-06-20']);
  });
});
