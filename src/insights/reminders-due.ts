import { TZDateMini } from '@date-fns/tz/date/mini';
import { addDays } from 'date-fns/addDays';
import { parseISO } from 'date-fns/parseISO';
import type { AfterNo } from '@/domain/after-no';
import type { Application } from '@/domain/application';
import type { Lesson } from '@/domain/lesson';
import type { Reminder } from '@/domain/plan-reminders';
import { quietFrom, type QuietPeriods } from './quiet-applications';

/** What a reminder is about; it says no more than this on screen. */
export type ReminderKind = 'task' | 'feedback' | 'quiet';

/** After as many days a request for feedback may be reminded of: a usual courtesy, no study's figure. */
const daysToFeedbackReminder = 7;

export interface Sources {
  lessons: readonly Lesson[];
  everyAfterNo: readonly AfterNo[];
  applications: readonly Application[];
  periods: QuietPeriods;
}

/**
 * Everything the user could be reminded of, with when it is due (UTC). A task is due on its local day from `hour` on.
 * However many applications have gone quiet by `now`, they are one reminder: one list shows them all.
 */
export function remindersDue(
  { lessons, everyAfterNo, applications, periods }: Sources,
  zone: string,
  hour: number,
  now: string,
): Reminder[] {
  const tasks = lessons.flatMap(({ id, task, closedAt }) => {
    if (!task?.due || task.doneAt !== null || closedAt !== null) return [];
    const day = parseISO(task.due);
    const parts = [day.getFullYear(), day.getMonth(), day.getDate()] as const;
    const dueAt = new Date(new TZDateMini(...parts, hour, zone).getTime()).toISOString();
    return [reminder('task', `${id}:${task.due}`, dueAt)];
  });
  const feedback = everyAfterNo.flatMap(
    ({ applicationId, feedback: { status, sentAt, remindedAt } }) => {
      if (status !== 'sent' || sentAt === null || remindedAt !== null) return [];
      const dueAt = addDays(new Date(sentAt), daysToFeedbackReminder).toISOString();
      return [reminder('feedback', `${applicationId}:${sentAt}`, dueAt)];
    },
  );
  const quiet = applications.flatMap((application) => {
    const dueAt = quietFrom(application, periods);
    return dueAt === null ? [] : [reminder('quiet', `${application.id}:${dueAt}`, dueAt)];
  });
  return [...tasks, ...feedback, ...onlyLatestPast(quiet, now)];
}

export function kindOf({ id }: Pick<Reminder, 'id'>): ReminderKind {
  return id.split(':', 1)[0] as ReminderKind;
}

function reminder(kind: ReminderKind, about: string, dueAt: string): Reminder {
  return { id: `${kind}:${about}`, dueAt };
}

function onlyLatestPast(reminders: Reminder[], now: string): Reminder[] {
  const past = reminders
    .filter(({ dueAt }) => dueAt <= now)
    .sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1));
  return [...past.slice(0, 1), ...reminders.filter(({ dueAt }) => dueAt > now)];
}
