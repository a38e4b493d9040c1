import type { Journey } from '@/domain/journey';
import { chanceOfMore } from './credible-rate';
import { casesForComparison } from './minimums';
import { stepRate, steps, type Step, type StepRate } from './step-rates';

/** A step is named the narrowest only where it is so with this probability against each other one. */
const sure = 0.95;

export interface MeasuredStep extends StepRate {
  step: Step;
}

export interface Diagnosis {
  /**
   * "too-few": no step has enough cases; "none": at no step do surely more than half stop; "alike": several do, and
   * which is narrower cannot be told; "found": one does, and it is the narrowest of those with enough cases.
   */
  state: 'too-few' | 'none' | 'alike' | 'found';
  /** The step to change first; null unless found. */
  first: Step | null;
  /** Those that cannot be told apart, in their order; one where it was found. */
  candidates: Step[];
  /** Steps without enough cases to be compared. */
  unmeasured: Step[];
  all: MeasuredStep[];
}

/**
 * Where applications stop. Only steps with 20 cases are compared. Rates of later steps are higher by nature, yet it is
 * the narrowest step at which a change moves most: to keep one in ten of those that stop there multiplies what comes
 * out by 1 + (1 − p) / 10p, more the smaller p is. A step counts as narrow where the upper end of its 90 % interval is
 * under one half; among several, one is named first only if its rate is the lowest with a probability of 95 % against
 * each other (posteriors as in `credibleRate`).
 */
export function diagnose(
  journeys: readonly Pick<Journey, 'furthestStage' | 'outcome'>[],
): Diagnosis {
  const all = steps.map((step) => ({ step, ...stepRate(journeys, step) }));
  const measured = all.filter(({ cases }) => cases >= casesForComparison);
  const unmeasured = all.filter((each) => !measured.includes(each)).map(({ step }) => step);
  const narrow = measured
    .filter(({ rate }) => rate !== null && rate.high < 0.5)
    .sort((a, b) => a.reached / a.cases - b.reached / b.cases);
  const [lowest] = narrow;
  const none = { first: null, candidates: [], unmeasured, all };
  if (measured.length === 0) return { state: 'too-few', ...none };
  if (!lowest) return { state: 'none', ...none };
  const alike = measured.filter((other) => other === lowest || chanceOfMore(lowest, other) < sure);
  const candidates = alike.map(({ step }) => step);
  if (alike.length > 1) return { state: 'alike', first: null, candidates, unmeasured, all };
  return { state: 'found', first: lowest.step, candidates, unmeasured, all };
}
