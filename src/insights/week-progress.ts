import type { Break } from '@/domain/break';
import type { Goal, GoalKind } from '@/domain/goal';
import { daysOff, weekSpan, type Week } from '@/domain/week';

/** What the journal holds of what goals count: instants in UTC, of this week and others. */
export interface CountedWork {
  appliedAt: readonly string[];
  conversationsAt: readonly string[];
  hours: readonly { at: string; hours: number }[];
}

export interface GoalProgress {
  goal: Goal;
  done: number;
  /** For this week: what a break takes from the week it takes from the target. */
  target: number;
}

/** How far each open goal is in one week, counted from what was recorded. */
export function weekProgress(
  goals: readonly Goal[],
  work: CountedWork,
  breaks: readonly Break[],
  week: Week,
  zone: string,
): GoalProgress[] {
  const { from, until } = weekSpan(week, zone);
  const isWithin = (at: string) => at >= from && at < until;
  const off = daysOff(week, breaks, zone);
  const sums: Record<GoalKind, number> = {
    applications: work.appliedAt.filter(isWithin).length,
    conversations: work.conversationsAt.filter(isWithin).length,
    learning: sum(work.hours.filter(({ at }) => isWithin(at)).map(({ hours }) => hours)),
    own: 0,
  };
  return goals
    .filter(({ isOpen }) => isOpen)
    .map((goal) => {
      const byHand = goal.activities.filter(({ at }) => isWithin(at)).map(({ amount }) => amount);
      return {
        goal,
        done: sums[goal.kind] + sum(byHand),
        target: shrunkTarget(goal, off),
      };
    });
}

/** A week's target with days taken off: to the quarter of an hour, or to whole times. */
export function shrunkTarget(
  { kind, target }: Pick<Goal, 'kind' | 'target'>,
  daysTakenOff: number,
): number {
  if (daysTakenOff === 0) return target;
  const left = (target * (7 - daysTakenOff)) / 7;
  return kind === 'learning' ? Math.round(left * 4) / 4 : Math.round(left);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
