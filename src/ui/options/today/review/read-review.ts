import { firstWeekday } from '@/domain/first-weekday';
import { localDay, weekOf, weekSpan } from '@/domain/week';
import { ownZone } from '@/domain/zoned-time';
import { weekToReview } from '@/insights/today/planned-items';
import { weekMoves } from '@/insights/week-moves';
import { readRest } from '@/storage/after-no-reads';
import { readWins } from '@/storage/preparation-reads';
import { readEventsSince, readGoals, readReviews } from '@/storage/week-reads';
import { readWeek } from '../read-week';

/**
 * All that a look back on one week shows. In: a local day of the week; null for the week that one looks back on today.
 */
export async function readReviewPage(day: string | null) {
  const zone = ownZone();
  const first = firstWeekday(navigator.language);
  const week =
    day === null
      ? weekToReview(localDay(new Date().toISOString(), zone), first)
      : weekOf(day, first);
  const { from, until } = weekSpan(week, zone);
  const [goals, { breaks }, reviews, wins, events] = await Promise.all([
    readGoals(),
    readRest(),
    readReviews(),
    readWins(),
    readEventsSince(from),
  ]);
  return {
    ...(await readWeek(week, goals, breaks)),
    moves: weekMoves(events, from, until),
    wins: wins.filter(({ at }) => at >= from && at < until),
    review: reviews.find((each) => each.week === week.first) ?? null,
    others: reviews.filter((each) => each.week !== week.first),
  };
}

export type ReviewPage = Awaited<ReturnType<typeof readReviewPage>>;
