import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Application } from '@/domain/application';
import type { Adjustment } from '@/domain/lesson';
import { isAsFarAs } from '@/domain/status';
import { casesForComparison, casesForShare } from './minimums';

/** The share of the posterior that an interval holds. */
const certainty = 0.9;
/** From here on one says "more" or "fewer"; between them one cannot tell. */
const sure = 0.95;

/** The applications on one side of a change. */
export interface Side {
  /** Those that came as far as the aim, or ended before it. */
  cases: number;
  reached: number;
  /** Sent, and neither: not counted among the cases. */
  waiting: number;
  /** Reached of cases with its 90 % interval; null below ten cases. */
  rate: { share: number; low: number; high: number } | null;
}

export interface AdjustmentEffect {
  before: Side;
  after: Side;
  verdict: 'too-few' | 'more' | 'fewer' | 'cannot-tell';
}

/**
 * Whether more applications come as far as an adjustment aims at since it was made. Sides are told apart by the day
 * of applying; those still waiting are left out. The rates' posteriors are Beta(k + ½, n − k + ½) (Jeffreys' prior;
 * Brown, Cai, DasGupta, "Interval Estimation for a Binomial Proportion", 2001). It says what moved, not why.
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
  const reached = applications.filter(hasReached).length;
  const waiting = applications.filter((it) => !hasReached(it) && it.outcome === null).length;
  const cases = applications.length - waiting;
  if (cases < casesForShare) return { cases, reached, waiting, rate: null };
  const at = (p: number) => quantile(p, reached + 0.5, cases - reached + 0.5);
  const low = reached === 0 ? 0 : at((1 - certainty) / 2);
  const high = reached === cases ? 1 : at((1 + certainty) / 2);
  return { cases, reached, waiting, rate: { share: reached / cases, low, high } };
}

function compare(before: Side, after: Side): AdjustmentEffect['verdict'] {
  if (Math.min(before.cases, after.cases) < casesForComparison) return 'too-few';
  const chance = chanceOfMore(before, after);
  if (chance >= sure) return 'more';
  return chance <= 1 - sure ? 'fewer' : 'cannot-tell';
}

/** The probability that the rate after is higher than before, from evenly spaced quantiles of both posteriors. */
function chanceOfMore(before: Side, after: Side): number {
  const steps = 200;
  const quantiles = ({ reached, cases }: Side) =>
    Array.from({ length: steps }, (_, index) =>
      quantile((index + 0.5) / steps, reached + 0.5, cases - reached + 0.5),
    );
  const [lower, upper] = [quantiles(before), quantiles(after)];
  const pairs = upper.flatMap((high) => lower.map((low): number => Number(high > low)));
  return pairs.reduce((sum, it) => sum + it, 0) / (steps * steps);
}
