import type { Application } from '@/domain/application';
import type { Adjustment } from '@/domain/lesson';
import { isAsFarAs } from '@/domain/status';
import { chanceOfMore, credibleRate, type Rate } from './credible-rate';
import { casesForComparison } from './minimums';

/** From here on one says "more" or "fewer"; between them one cannot tell. */
const sure = 0.95;

/** The applications on one side of a change. */
export interface Side {
  /** All that were sent, whatever became of them. */
  sent: number;
  /** Those that came as far as the aim, or ended before it by a no or by silence. */
  cases: number;
  reached: number;
  /** Sent, and neither: not counted among the cases. */
  waiting: number;
  /** Reached of cases with its 90 % interval; null below ten cases. */
  rate: Rate | null;
}

export interface AdjustmentEffect {
  before: Side;
  after: Side;
  verdict: 'too-few' | 'more' | 'fewer' | 'cannot-tell';
}

/**
 * Whether more applications come as far as an adjustment aims at since it was made. Sides are told apart by the day
 * of applying; those still waiting are left out, and those that the user left or whose role was closed. Rates as in
 * `credibleRate`. It says what moved, not why.
 */
export function adjustmentEffect(
  { aim, since }: Adjustment,
  applications: readonly Application[],
): AdjustmentEffect {
  const sent = applications.filter(({ appliedAt }) => appliedAt !== null);
  const isBefore = ({ appliedAt }: Application) => (appliedAt ?? '') < since;
  const before = side(sent.filter(isBefore), aim);
  const after = side(
    sent.filter((application) => !isBefore(application)),
    aim,
  );
  return { before, after, verdict: compare(before, after) };
}

function side(applications: readonly Application[], aim: Adjustment['aim']): Side {
  const hasReached = ({ furthestStage }: Application) => isAsFarAs(furthestStage, aim);
  const isOver = ({ outcome }: Application) => outcome === 'rejected' || outcome === 'ghosted';
  const reached = applications.filter(hasReached).length;
  const others = applications.filter((application) => !hasReached(application));
  const waiting = others.filter(({ outcome }) => outcome === null).length;
  const cases = reached + others.filter(isOver).length;
  const sent = applications.length;
  return { sent, cases, reached, waiting, rate: credibleRate({ cases, reached }) };
}

function compare(before: Side, after: Side): AdjustmentEffect['verdict'] {
  if (Math.min(before.cases, after.cases) < casesForComparison) return 'too-few';
  const chance = chanceOfMore(before, after);
  if (chance >= sure) return 'more';
  return chance <= 1 - sure ? 'fewer' : 'cannot-tell';
}
