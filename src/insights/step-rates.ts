import type { Journey } from '@/domain/journey';
import { credibleRate, type Rate } from './credible-rate';
import { hasReached, type Level } from './levels';

/** The steps on the way, each from one level to the next. */
export const steps = ['reply', 'interview', 'offer'] as const;

export type Step = (typeof steps)[number];

/** From which level a step leads, and to which. */
export const stepLevels: Record<Step, { from: Level; to: Level }> = {
  reply: { from: 'sent', to: 'invited' },
  interview: { from: 'invited', to: 'interviewed' },
  offer: { from: 'interviewed', to: 'offered' },
};

type Course = Pick<Journey, 'furthestStage' | 'outcome'>;

/** How many applications took a step, of those that could have. */
export interface StepRate {
  /** Those that took it, and those that ended before it by a no or by silence. */
  cases: number;
  reached: number;
  /** Neither yet: no failures, and not among the cases. */
  waiting: number;
  /** The user left, or the role was closed: they say nothing about the step, and are not among the cases. */
  apart: number;
  /** null below ten cases. */
  rate: Rate | null;
}

/** How often a step was taken, over the applications that came as far as its beginning. */
export function stepRate(journeys: readonly Course[], step: Step): StepRate {
  const { from, to } = stepLevels[step];
  let [cases, reached, waiting, apart] = [0, 0, 0, 0];
  for (const journey of journeys) {
    if (!hasReached(journey, from)) continue;
    const { outcome } = journey;
    if (hasReached(journey, to)) reached += 1;
    else if (outcome === null) waiting += 1;
    else if (outcome !== 'rejected' && outcome !== 'ghosted') apart += 1;
    else cases += 1;
  }
  cases += reached;
  return { cases, reached, waiting, apart, rate: credibleRate({ cases, reached }) };
}
