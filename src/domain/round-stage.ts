import type { Application } from './application';
import type { InterviewKind } from './interview';
import { isAsFarAs, type Stage } from './status';

function stageOf(kind: InterviewKind): Stage {
  if (kind === 'phone') return 'screening';
  return kind === 'final' ? 'final' : 'interview';
}

/**
 * The stage that an application would move on to with a round of this kind, for the user to say yes or no to.
 * null where it is that far already, or has ended by somebody's word; one that went quiet can come alive again.
 */
export function proposedStage(
  { stage, outcome }: Pick<Application, 'stage' | 'outcome'>,
  kind: InterviewKind,
): Stage | null {
  if (outcome !== null && outcome !== 'ghosted') return null;
  const proposed = stageOf(kind);
  return isAsFarAs(stage, proposed) ? null : proposed;
}
