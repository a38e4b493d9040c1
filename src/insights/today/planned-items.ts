import type { Goal } from '@/domain/goal';
import type { Lesson } from '@/domain/lesson';
import type { Milestone } from '@/domain/milestone';
import { reviewSubject } from '@/domain/review';
import { dayAfter, weekdayOf, weekOf } from '@/domain/week';
import { todayItem, type ContactDue, type TodayItem, type TodaySettings } from './today-item';

/** How long a plan of a day that passed can still have been moved to a later one. */
const movedFor = 14;
const reviewFor = 2;

/** Tasks of lessons on their days, until they are done. */
export function taskItems(lessons: readonly Lesson[]): TodayItem[] {
  return lessons.flatMap(({ id: subject, text: detail, task, closedAt }) => {
    if (!task?.due || task.doneAt !== null || closedAt !== null) return [];
    const { text: title, due: day } = task;
    return [todayItem({ kind: 'task', subject, key: `task:${day}`, day, title, detail })];
  });
}

/** Tasks of milestones that are ahead, on their days, until they are done. */
export function milestoneItems(milestones: readonly Milestone[]): TodayItem[] {
  const ahead = milestones.filter(({ reachedAt }) => reachedAt === null);
  return ahead.flatMap(({ id: subject, name: detail, tasks }) =>
    tasks.flatMap(({ id: part, text: title, due: day, doneAt }) => {
      if (day === null || doneAt !== null) return [];
      const key = `milestoneTask:${part}:${day}`;
      return [todayItem({ kind: 'milestoneTask', subject, key, day, title, detail, part })];
    }),
  );
}

/** What the goals' plans say for each day up to `last`; a day that passed asks for nothing more, unless it was moved. */
export function planItems(goals: readonly Goal[], today: string, last: string): TodayItem[] {
  return goals.flatMap(({ id: subject, kind, name, target, plan, isOpen }) => {
    if (!isOpen || plan.days.length === 0) return [];
    const hours = kind === 'learning' ? hoursEachTime(target, plan.days.length) : null;
    return daysBetween(dayAfter(today, -movedFor), last)
      .filter((day) => plan.days.includes(weekdayOf(day)))
      .map((day) =>
        todayItem({
          kind: 'plan',
          subject,
          key: `plan:${day}`,
          day,
          until: day,
          title: plan.what || name,
          detail: plan.where,
          part: kind,
          hours,
        }),
      );
  });
}

/** Whom the user wants to get back to, on the days that they chose. */
export function contactItems(contacts: readonly ContactDue[]): TodayItem[] {
  return contacts.flatMap(({ id: subject, name: title, followUp }) => {
    if (followUp === null) return [];
    const { on: day, what: detail } = followUp;
    return [todayItem({ kind: 'contact', subject, key: `contact:${day}`, day, title, detail })];
  });
}

/**
 * The look back on each week, on the day that the user picked, where it was not written yet.
 *
 * @param knownSince the first day that something is known of: before it there is nothing to look back on
 */
export function reviewItems(
  reviewedWeeks: readonly string[],
  knownSince: string | null,
  { reviewDay, firstWeekday }: Pick<TodaySettings, 'reviewDay' | 'firstWeekday'>,
  today: string,
  last: string,
): TodayItem[] {
  if (knownSince === null) return [];
  const days = daysBetween(dayAfter(today, -movedFor), last);
  return days
    .filter((day) => weekdayOf(day) === reviewDay)
    .flatMap((day) => {
      const { first: week, last: end } = weekToReview(day, firstWeekday);
      if (end < knownSince || reviewedWeeks.includes(week)) return [];
      const key = `review:${week}`;
      const until = dayAfter(day, reviewFor);
      return [
        todayItem({
          kind: 'review',
          subject: reviewSubject(week),
          key,
          day,
          until,
          title: '',
          part: week,
        }),
      ];
    });
}

/** The week that one looks back on: this one from its fourth day on, before that the last. */
export function weekToReview(day: string, firstWeekday: number) {
  return weekOf(dayAfter(day, -3), firstWeekday);
}

/** A week's hours divided by its days, to the quarter of an hour. */
function hoursEachTime(target: number, times: number): number {
  return Math.max(0.25, Math.round((target / times) * 4) / 4);
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) days.push(day);
  return days;
}
