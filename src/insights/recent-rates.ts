import type { Journey } from '@/domain/journey';
import { chanceOfMore } from './credible-rate';
import { hasReached, levelDate } from './levels';
import { casesForComparison } from './minimums';
import { stepRate, type StepRate } from './step-rates';

/** How many of the latest answered applications count as recent. */
export const recentCases = 20;

export interface RecentRates {
  recent: StepRate;
  earlier: StepRate;
  verdict: 'too-few' | 'more' | 'fewer' | 'cannot-tell';
}

/**
 * How many of the latest 20 answered applications were invited, beside all before them: by the day of sending, so that
 * an improvement shows. Those still waiting count on neither side; those without a day are left out.
 */
export function recentRates(journeys: readonly Journey[]): RecentRates {
  const sent = journeys.flatMap((journey) => {
    const at = hasReached(journey, 'sent') ? levelDate(journey, 'sent')?.at : undefined;
    return at && stepRate([journey], 'reply').cases === 1 ? [{ at, journey }] : [];
  });
  sent.sort((a, b) => (a.at < b.at ? 1 : -1));
  const answered = sent.map(({ journey }) => journey);
  const recent = stepRate(answered.slice(0, recentCases), 'reply');
  const earlier = stepRate(answered.slice(recentCases), 'reply');
  return { recent, earlier, verdict: compare(earlier, recent) };
}

function compare(earlier: StepRate, recent: StepRate): RecentRates['verdict'] {
  if (Math.min(earlier.cases, recent.cases) < casesForComparison) return 'too-few';
  const chance = chanceOfMore(earlier, recent);
  if (chance >= 0.95) return 'more';
  return chance <= 0.05 ? 'fewer' : 'cannot-tell';
}
