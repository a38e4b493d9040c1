import { describe, expect, test } from 'vitest';
import type { Lesson } from '@/domain/lesson';
import { kindOf, remindersDue } from '@/insights/reminders-due';
import type { TodaySources } from '@/insights/today/today-item';
import { agendaEntry, noSources, usualDays } from '../../fakes/today';

const now = '2026-05-31T12:00:00.000Z';
const zone = 'Europe/Berlin';
const settings = { ...usualDays, reviewDay: 0 };
const due = (sources: Partial<TodaySources>) =>
  remindersDue({ ...noSources, ...sources }, settings, zone, 9, now);

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

describe('what one could be reminded of', () => {
  test('is a task on its local day, while it is not done', () => {
    expect(due({ lessons: [lesson] })).toEqual([
      { id: 'task:l:task:2026-06-03', dueAt: '2026-06-03T07:00:00.000Z' },
    ]);
    const done = { ...lesson, task: { ...lesson.task!, doneAt: now }, closedAt: now };
    expect(due({ lessons: [done] })).toEqual([]);
  });

  test('is a request for feedback after a week, once', () => {
    const feedback = {
      status: 'sent' as const,
      sentAt: '2026-05-28T09:00:00.000Z',
      remindedAt: null,
    };
    const entry = agendaEntry({ outcome: 'rejected', feedback });
    expect(due({ agenda: [entry] }).map(({ dueAt }) => dueAt)).toEqual([
      '2026-06-04T07:00:00.000Z',
    ]);
    const reminded = { ...entry, feedback: { ...feedback, remindedAt: now } };
    expect(due({ agenda: [reminded] })).toEqual([]);
  });

  test('is an interview in the morning, or an hour before it where that is earlier', () => {
    const round = (startsAt: string) =>
      agendaEntry({
        stage: 'interview',
        rounds: [{ id: startsAt, kind: 'video', startsAt, minutes: 30, zone }],
      });
    const agenda = [round('2026-06-02T12:00:00.000Z'), round('2026-06-03T06:30:00.000Z')];
    const interviews = due({ agenda }).filter((each) => kindOf(each) === 'interview');
    expect(interviews.map(({ dueAt }) => dueAt)).toEqual([
      '2026-06-02T07:00:00.000Z',
      '2026-06-03T05:30:00.000Z',
    ]);
  });

  test('are many quiet applications as one, and those that will be quiet each in their time', () => {
    const agenda = ['2026-01-05', '2026-03-05', '2026-04-05', '2026-05-30'].map((day) =>
      agendaEntry({ applicationId: day, statusAt: `${day}T10:00:00.000Z`, followUps: 2 }),
    );
    const found = due({ agenda });
    expect(found.map(kindOf)).toEqual(['quiet', 'quiet']);
    expect(found.map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-04-26', '2026-06-20']);
  });
});
