import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { casesForShare } from './minimums';

/** The share of the posterior that an interval holds. */
const certainty = 0.9;

/** How many of how many. */
export interface Cases {
  cases: number;
  reached: number;
}

/** A share between 0 and 1, with the 90 % interval in which it probably lies. */
export interface Rate {
  share: number;
  low: number;
  high: number;
}

/**
 * The rate of `reached` in `cases` with its 90 % credible interval; null below ten cases. The posterior is
 * Beta(k + ½, n − k + ½) (Jeffreys' prior; Brown, Cai, DasGupta, "Interval Estimation for a Binomial Proportion",
 * Statistical Science 16, 2001); the interval goes to the very end where none or all were reached, as they advise.
 */
export function credibleRate({ cases, reached }: Cases): Rate | null {
  if (cases < casesForShare) return null;
  const at = (p: number) => quantile(p, reached + 0.5, cases - reached + 0.5);
  const low = reached === 0 ? 0 : at((1 - certainty) / 2);
  const high = reached === cases ? 1 : at((1 + certainty) / 2);
  return { share: reached / cases, low, high };
}

/** The probability that the rate of `second` is above that of `first`, by evenly spaced quantiles of both posteriors. */
export function chanceOfMore(first: Cases, second: Cases): number {
  const steps = 200;
  const quantiles = ({ reached, cases }: Cases) =>
    Array.from({ length: steps }, (_, index) =>
      quantile((index + 0.5) / steps, reached + 0.5, cases - reached + 0.5),
    );
  const [lower, upper] = [quantiles(first), quantiles(second)];
  // Both are sorted: how many of the lower lie under each of the upper is found in one walk.
  let below = 0;
  let pairs = 0;
  for (const high of upper) {
    while (below < steps && lower[below]! < high) below += 1;
    pairs += below;
  }
  return pairs / (steps * steps);
}
