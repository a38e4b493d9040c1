import type { Journey } from '@/domain/journey';
import type { Aim, LessonTheme } from '@/domain/lesson';
import type { Reason } from '@/domain/rejection';
import { compareGroup, groupBy, type Compared, type Dimension } from './groups';
import { levelOf } from './levels';
import { stepLevels, type Step } from './step-rates';

/** Something to do differently for the next ten applications. */
interface Experiment {
  key: ExperimentKey;
  /** Under which theme it is kept among the lessons. */
  theme: LessonTheme;
  /** The user's own numbers that speak for or against it: a group beside the others. */
  group?: [Dimension, string];
  /** The reason of a no that it answers to. */
  reason?: Reason;
}

export const experimentKeys = [
  'target',
  'tailor',
  'refer',
  'early',
  'summary',
  'story',
  'logistics',
  'examples',
  'rehearse',
  'stories',
  'followUp',
] as const;

export type ExperimentKey = (typeof experimentKeys)[number];

/** What can be tried at each step, in the order in which it is offered. */
const experiments: Record<Step, readonly Experiment[]> = {
  reply: [
    { key: 'target', theme: 'targeting', reason: 'skills' },
    { key: 'tailor', theme: 'tailoring', group: ['tailored', 'yes'] },
    { key: 'summary', theme: 'resume', reason: 'application' },
    { key: 'refer', theme: 'network', group: ['channel', 'referral'] },
    { key: 'early', theme: 'targeting', group: ['age', '0'] },
  ],
  interview: [
    { key: 'story', theme: 'storytelling', reason: 'fit' },
    { key: 'logistics', theme: 'communication', reason: 'logistics' },
    { key: 'examples', theme: 'technical', reason: 'skills' },
  ],
  offer: [
    { key: 'rehearse', theme: 'communication', reason: 'performance' },
    { key: 'stories', theme: 'storytelling', reason: 'skills' },
    { key: 'followUp', theme: 'enthusiasm', reason: 'fit' },
  ],
};

/** What an experiment of a step aims at. */
export const stepAims: Record<Step, Aim> = {
  reply: 'screening',
  interview: 'interview',
  offer: 'offer',
};

export interface Advice {
  key: ExperimentKey;
  theme: LessonTheme;
  /** A group beside the others; null where there are too few to compare, or nothing is known. */
  compared: Compared | null;
  /** How often this reason was noted among those that ended at the step with a reason; null where none was. */
  noted: { reason: Reason; count: number; total: number } | null;
}

/**
 * What can be tried at a step, each with the user's own numbers behind it: first what these speak for, then what
 * answers to a reason that was noted, then the others. What they speak against comes last.
 */
export function adviceFor(
  step: Step,
  journeys: readonly Journey[],
  familyOf: (title: string) => string,
): Advice[] {
  const ended = journeys.filter(
    (journey) => journey.outcome === 'rejected' && levelOf(journey) === stepLevels[step].from,
  );
  const total = ended.filter(({ reason }) => reason !== null && reason !== 'unknown').length;
  return experiments[step]
    .map(({ key, theme, group, reason }): Advice => {
      const grouped = group ? groupBy(journeys, group[0], familyOf) : null;
      const count = reason ? ended.filter((each) => each.reason === reason).length : 0;
      return {
        key,
        theme,
        compared: grouped && group ? compareGroup(grouped, group[1]) : null,
        noted: reason && count > 0 ? { reason, count, total } : null,
      };
    })
    .sort((a, b) => weight(b) - weight(a));
}

function weight({ compared, noted }: Advice): number {
  if (compared?.verdict === 'more') return 2;
  if (compared?.verdict === 'fewer') return -1;
  return noted ? 1 + noted.count / (noted.total + 1) : 0;
}
