import type { Break } from '@/domain/break';
import type { Goal } from '@/domain/goal';
import { firstWeekday } from '@/domain/first-weekday';
import { daysOff, localDay, weekOf, weekSpan, type Week } from '@/domain/week';
import { ownZone } from '@/domain/zoned-time';
import { weekProgress, type GoalProgress } from '@/insights/week-progress';
import { readCountedWork } from '@/storage/week-reads';

/** One week as goals see it. */
export interface WeekRead {
  week: Week;
  progress: GoalProgress[];
  /** Days of it that are taken off. */
  off: number;
}

/** The week that it is now for the user. */
export function thisWeek(): Week {
  return weekOf(localDay(new Date().toISOString(), ownZone()), firstWeekday(navigator.language));
}

/** How far each goal is in a week. */
export async function readWeek(
  week: Week,
  goals: readonly Goal[],
  breaks: readonly Break[],
): Promise<WeekRead> {
  const zone = ownZone();
  const { from, until } = weekSpan(week, zone);
  const work = await readCountedWork(from, until);
  return {
    week,
    progress: weekProgress(goals, work, breaks, week, zone),
    off: daysOff(week, breaks, zone),
  };
}
