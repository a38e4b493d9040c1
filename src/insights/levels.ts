import type { Journey } from '@/domain/journey';
import { isAsFarAs, stages, type Stage } from '@/domain/status';

/** How far an application can come, in order. */
export const levels = ['saved', 'sent', 'invited', 'interviewed', 'offered', 'accepted'] as const;

export type Level = (typeof levels)[number];

/** The stages that belong to each level; an acceptance is none. */
const ownStages: Record<Exclude<Level, 'accepted'>, readonly Stage[]> = {
  saved: ['saved', 'preparing'],
  sent: ['applied'],
  invited: ['screening', 'assessment'],
  interviewed: ['interview', 'final'],
  offered: ['offer'],
};

type Course = Pick<Journey, 'furthestStage' | 'outcome'>;

/** How far it ever came. Who was answered, or waited in vain, has applied; who accepted or declined had an offer. */
export function levelOf({ furthestStage, outcome }: Course): Level {
  if (outcome === 'accepted') return 'accepted';
  if (outcome === 'declined' || isAsFarAs(furthestStage, 'offer')) return 'offered';
  if (isAsFarAs(furthestStage, 'interview')) return 'interviewed';
  if (isAsFarAs(furthestStage, 'screening')) return 'invited';
  const wasAnswered = outcome === 'rejected' || outcome === 'ghosted';
  return wasAnswered || isAsFarAs(furthestStage, 'applied') ? 'sent' : 'saved';
}

/** Whether an application ever came as far as a level. */
export function hasReached(journey: Course, level: Level): boolean {
  return levels.indexOf(levelOf(journey)) >= levels.indexOf(level);
}

/**
 * When a level was first reached: the earliest date among its stages and the later ones, for one that was skipped was
 * passed all the same. null where it was not reached, or no date is known. `isSure` only where the level's own stage
 * was noted as it happened.
 */
export function levelDate(
  { saved, reached }: Pick<Journey, 'saved' | 'reached'>,
  level: Exclude<Level, 'accepted'>,
): Journey['saved'] | null {
  if (level === 'saved') return saved;
  const own = ownStages[level];
  let first: Journey['saved'] | null = null;
  for (let at = stages.indexOf(own[0]!); at < stages.length; at += 1) {
    const stage = stages[at]!;
    const date = reached[stage];
    if (!date || (first !== null && first.at <= date.at)) continue;
    first = own.includes(stage) ? date : { at: date.at, isSure: false };
  }
  return first;
}
