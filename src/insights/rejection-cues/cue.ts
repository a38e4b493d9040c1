import type { Certainty, EndStep, Reason } from '@/domain/rejection';

/** A wording that speaks for a reason: stated where it leaves no doubt, hinted where it is also said out of politeness. */
export interface ReasonCue {
  reason: Exclude<Reason, 'unknown'>;
  certainty: Extract<Certainty, 'stated' | 'hinted'>;
  /** Any of these wordings, in lower case with plain apostrophes and single spaces. */
  find: RegExp[];
}

/** A wording that tells how far it had come. */
export interface StepCue {
  step: EndStep;
  find: RegExp[];
}

/** One language's cues, each list in the order in which it is tried: what is more particular comes first. */
export interface CueLanguage {
  reasons: ReasonCue[];
  steps: StepCue[];
}

/** A cue that leaves no doubt. */
export function stated(reason: ReasonCue['reason'], find: RegExp[]): ReasonCue {
  return { reason, certainty: 'stated', find };
}

/** A cue that may be politeness. */
export function hinted(reason: ReasonCue['reason'], find: RegExp[]): ReasonCue {
  return { reason, certainty: 'hinted', find };
}
