import type { Journey, StepDate } from '@/domain/journey';
import { levelDate } from './levels';
import { casesForShare } from './minimums';

const day = 86_400_000;

/** How long a way between two steps took. */
export interface StageDays {
  way:
    | 'savedToSent'
    | 'sentToInvited'
    | 'sentToNo'
    | 'invitedToInterview'
    | 'interviewToOffer'
    | 'interviewToNo';
  cases: number;
  /** The median in days; null below ten cases. */
  median: number | null;
}

type Dated = Pick<Journey, 'saved' | 'reached' | 'ended' | 'outcome'>;

/** From when to when each way goes in one application. */
const ways: Record<StageDays['way'], (journey: Dated) => [StepDate | null, StepDate | null]> = {
  savedToSent: (it) => [it.saved, levelDate(it, 'sent')],
  sentToInvited: (it) => [levelDate(it, 'sent'), levelDate(it, 'invited')],
  sentToNo: (it) => [levelDate(it, 'invited') ? null : levelDate(it, 'sent'), noOf(it)],
  invitedToInterview: (it) => [levelDate(it, 'invited'), levelDate(it, 'interviewed')],
  interviewToOffer: (it) => [levelDate(it, 'interviewed'), levelDate(it, 'offered')],
  interviewToNo: (it) => [levelDate(it, 'offered') ? null : levelDate(it, 'interviewed'), noOf(it)],
};

function noOf({ outcome, ended }: Dated): StepDate | null {
  return outcome === 'rejected' ? ended : null;
}

/** Median days between steps, over the applications of which both dates were noted when they happened. */
export function stageDays(journeys: readonly Dated[]): StageDays[] {
  return (Object.keys(ways) as StageDays['way'][]).map((way) => {
    const days = journeys
      .flatMap((journey) => {
        const length = daysBetween(...ways[way](journey));
        return length === null ? [] : [length];
      })
      .sort((a, b) => a - b);
    return { way, cases: days.length, median: medianOf(days) };
  });
}

function daysBetween(from: StepDate | null, to: StepDate | null): number | null {
  if (!from?.isSure || !to?.isSure || to.at < from.at) return null;
  return (Date.parse(to.at) - Date.parse(from.at)) / day;
}

function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length < casesForShare) return null;
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** How long the user waits for a first answer, those still waiting counted in. */
export interface AnswerWait {
  /** Applications with a date of sending that was noted when it happened. */
  cases: number;
  answered: number;
  /** After how many days half had an answer; null where fewer than half have one so far, or there are under ten cases. */
  median: number | null;
}

/**
 * After how many days half of the applications had a first answer, a yes or a no. Who still waits, or was never
 * answered, counts as waiting up to then: the median of E. L. Kaplan and P. Meier's estimate, "Nonparametric
 * Estimation from Incomplete Observations", JASA 53 (1958). Without them the answer would look quicker than it is.
 */
export function answerWait(journeys: readonly Dated[], now: Date): AnswerWait {
  const waits = journeys.flatMap((journey) => {
    const sent = levelDate(journey, 'sent');
    if (!sent?.isSure) return [];
    const answer = levelDate(journey, 'invited') ?? noOf(journey);
    if (answer !== null && !answer.isSure) return [];
    const until = answer?.at ?? journey.ended?.at ?? now.toISOString();
    const days = Math.max(0, (Date.parse(until) - Date.parse(sent.at)) / day);
    return [{ days, isAnswered: answer !== null }];
  });
  // Of equal waits the answered ones come first: the others had waited that long, too.
  waits.sort((a, b) => a.days - b.days || Number(b.isAnswered) - Number(a.isAnswered));
  const answered = waits.filter(({ isAnswered }) => isAnswered).length;
  let [waiting, median]: [number, number | null] = [1, null];
  for (const [index, { days, isAnswered }] of waits.entries()) {
    if (!isAnswered) continue;
    waiting *= 1 - 1 / (waits.length - index);
    if (waiting <= 0.5 + 1e-9) {
      median = days;
      break;
    }
  }
  return { cases: waits.length, answered, median: waits.length < casesForShare ? null : median };
}
