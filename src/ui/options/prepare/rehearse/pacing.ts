import type { Rehearsal } from '@/domain/interview';

/** Each step: how many lines are read in it, and what is written. */
export const rehearsalSteps = [
  { name: 'wish', lines: 4, fields: ['wish'] },
  { name: 'outcome', lines: 4, fields: ['outcome'] },
  { name: 'obstacle', lines: 4, fields: ['obstacle'] },
  {
    name: 'plan',
    lines: 5,
    fields: ['arrive', 'firstAnswer', 'hardQuestion', 'ifThen', 'leaving'],
  },
] as const satisfies readonly {
  name: string;
  lines: number;
  fields: readonly (keyof Rehearsal)[];
}[];

/** How long one line stands before the next appears, in milliseconds: seventeen lines take two minutes. */
export const lineTime = 7000;

export interface Place {
  /** Which step is open, from 0. */
  step: number;
  /** How many of its lines stand there, from 1. */
  shown: number;
}

function lineCount(step: number): number {
  return rehearsalSteps[step]?.lines ?? 0;
}

/** What comes after a line's time: the next line, then the next step; the end stays where it is. */
export function nextPlace({ step, shown }: Place): Place {
  if (shown < lineCount(step)) return { step, shown: shown + 1 };
  return step + 1 < rehearsalSteps.length ? { step: step + 1, shown: 1 } : { step, shown };
}

export function isLast({ step, shown }: Place): boolean {
  return step === rehearsalSteps.length - 1 && shown === lineCount(step);
}

/**
 * The step before (-1) or after (1), where there is one.
 * `isStill`: all lines of a step stand there at once, since nothing is to move.
 */
export function turnPage({ step, shown }: Place, by: 1 | -1, isStill: boolean): Place {
  const to = step + by;
  if (to < 0 || to >= rehearsalSteps.length) return { step, shown };
  return { step: to, shown: isStill ? lineCount(to) : 1 };
}

/** Where a rehearsal begins. */
export function startPlace(isStill: boolean): Place {
  return { step: 0, shown: isStill ? lineCount(0) : 1 };
}
