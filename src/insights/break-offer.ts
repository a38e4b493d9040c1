import type { Application } from '@/domain/application';
import { restEnd, type Rest } from '@/domain/break';

/** That many in that many days is a lot at once: a choice of ours, no study's. */
const many = 3;
const shortTime = 7 * 86_400_000;

/**
 * Whether to offer a break now, after `latest` said no: several came in a short time, or it had come as far as the
 * final round. Not during a break, and not again within a week of the last offer.
 */
export function shouldOfferBreak(
  latest: Application,
  applications: readonly Application[],
  rest: Rest,
  now: string,
): boolean {
  const { breaks, lastOfferedAt } = rest;
  const isRecent = (at: string) => Date.parse(now) - Date.parse(at) < shortTime;
  if (restEnd(breaks, now) !== null) return false;
  if (lastOfferedAt !== null && isRecent(lastOfferedAt)) return false;
  if (latest.furthestStage === 'final' || latest.furthestStage === 'offer') return true;
  const rejected = applications.filter(({ outcome }) => outcome === 'rejected');
  return rejected.filter(({ statusAt }) => isRecent(statusAt)).length >= many;
}
