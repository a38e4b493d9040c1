import type { Application } from '@/domain/application';
import { roundEnd, type InterviewRound } from '@/domain/interview';
import { isAsFarAs } from '@/domain/status';

/** Whether a no can come: it was applied for, and has not ended. */
export function canBeRefused({ stage, outcome }: Pick<Application, 'stage' | 'outcome'>): boolean {
  return outcome === null && isAsFarAs(stage, 'applied') && stage !== 'offer';
}

/** Whether the last interview is over and the decision is what comes next. In: `now` in milliseconds since 1970. */
export function waitsForDecision(
  application: Pick<Application, 'stage' | 'outcome'>,
  rounds: readonly InterviewRound[],
  now: number,
): boolean {
  if (!canBeRefused(application)) return false;
  if (rounds.some((round) => roundEnd(round) > now)) return false;
  return application.stage === 'final' || rounds.some(({ kind }) => kind === 'final');
}
