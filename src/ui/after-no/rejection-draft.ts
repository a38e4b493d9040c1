import type { Application } from '@/domain/application';
import {
  stageOfStep,
  usualInfluence,
  usualStep,
  type Certainty,
  type ChannelOfNews,
  type EndStep,
  type Influence,
  type Reason,
  type Rejection,
} from '@/domain/rejection';
import type { CueReading } from '@/insights/rejection-cues/read-cues';

/** A rejection while the user tells it, as form controls hold it: empty where nothing is said. */
export interface RejectionDraft {
  step: EndStep;
  reason: Reason;
  detail: string;
  certainty: Certainty;
  influence: Influence;
  told: ChannelOfNews | '';
  words: string;
}

export function emptyDraft({ furthestStage }: Pick<Application, 'furthestStage'>): RejectionDraft {
  return {
    step: usualStep(furthestStage),
    reason: 'unknown',
    detail: '',
    certainty: 'guess',
    influence: usualInfluence.unknown,
    told: '',
    words: '',
  };
}

/** The draft with another reason: how far that lies within one's influence is proposed with it. */
export function withReason(draft: RejectionDraft, reason: Reason): RejectionDraft {
  return { ...draft, reason, detail: '', influence: usualInfluence[reason] };
}

/** The draft with what their words seem to say. */
export function withGuess(
  draft: RejectionDraft,
  { reason, certainty, step }: CueReading,
): RejectionDraft {
  const guessed = reason === 'unknown' ? draft : { ...withReason(draft, reason), certainty };
  return { ...guessed, step: step ?? draft.step };
}

export function toRejection(draft: RejectionDraft): Rejection {
  const { step, reason, certainty, influence, told } = draft;
  const detail = draft.detail.trim();
  return {
    stage: stageOfStep[step],
    step,
    reason,
    ...(detail && { detail }),
    certainty: reason === 'unknown' ? 'unknown' : certainty,
    influence,
    ...(told && { told }),
    words: draft.words.trim(),
  };
}
