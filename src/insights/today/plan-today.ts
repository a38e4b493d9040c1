import { restEnd } from '@/domain/break';
import type { TodoMarks } from '@/domain/todo';
import { dayAfter, localDay } from '@/domain/week';
import { applicationItems } from './application-items';
import { contactItems, milestoneItems, planItems, reviewItems, taskItems } from './planned-items';
import {
  todayKinds,
  type Moment,
  type TodayItem,
  type TodaySettings,
  type TodaySources,
} from './today-item';

export interface TodayPlan {
  /** What can be done today. */
  due: TodayItem[];
  /** What comes in the days up to the horizon, the nearest first. */
  soon: TodayItem[];
}

/**
 * What today asks for, and the days after it. Proposals alone: nothing is late, and what no longer makes sense is gone
 * by itself. During a break there are interviews and nothing else.
 */
export function planToday(
  sources: TodaySources,
  settings: TodaySettings,
  moment: Moment,
): TodayPlan {
  const today = localDay(moment.now, moment.zone);
  const last = dayAfter(today, moment.horizon);
  const knownSince = sources.knownSince && localDay(sources.knownSince, moment.zone);
  const marksOf = new Map([
    ...sources.marks,
    ...sources.agenda.map(({ applicationId, marks }) => [applicationId, marks] as const),
  ]);
  const isResting = restEnd(sources.breaks, moment.now) !== null;
  const items = [
    ...sources.agenda.flatMap((entry) => applicationItems(entry, settings, moment)),
    ...taskItems(sources.lessons),
    ...milestoneItems(sources.milestones),
    ...planItems(sources.goals, today, last),
    ...contactItems(sources.contacts),
    ...reviewItems(sources.reviewedWeeks, knownSince, settings, today, last),
  ]
    .flatMap((item) => decided(item, marksOf.get(item.subject)))
    .filter(({ kind, until }) => isStill(until, today) && (!isResting || kind === 'interview'));
  return {
    due: items.filter(({ day }) => day <= today).sort(byKind),
    soon: items.filter(({ day }) => day > today && day <= last).sort(byDay),
  };
}

/** A proposal after the user's decision: none where it is over; on a later day where it was moved. */
function decided(item: TodayItem, marks: TodoMarks | undefined): TodayItem[] {
  const mark = marks?.[item.key];
  if (mark === undefined) return [item];
  if (mark === 'over') return [];
  const day = later(item.day, mark.until);
  // A date that others set does not move with it.
  if (item.date !== null || item.until === null) return [{ ...item, day }];
  return [{ ...item, day, until: later(item.until, day) }];
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function isStill(until: string | null, today: string): boolean {
  return until === null || until >= today;
}

function byKind(a: TodayItem, b: TodayItem): number {
  return todayKinds.indexOf(a.kind) - todayKinds.indexOf(b.kind) || byDay(a, b);
}

function byDay(a: TodayItem, b: TodayItem): number {
  const [left, right] = [a, b].map(({ day, date, subject, key }) =>
    [day, date ?? '', subject, key].join(' '),
  );
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
