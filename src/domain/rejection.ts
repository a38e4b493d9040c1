import * as z from 'zod/mini';
import { stages, type Stage } from './status';

/** Why an application ended. `unknown` is the default and can always be left. */
export const reasons = [
  'unknown',
  'competition',
  'role-change',
  'fit',
  'timing',
  'skills',
  'performance',
  'logistics',
  'application',
] as const;

/** How sure the reason is: they said so, they hinted at it, the user's guess, nobody knows. */
export const certainties = ['stated', 'hinted', 'guess', 'unknown'] as const;

export const influences = ['within', 'partly', 'outside', 'unknown'] as const;

/** How they told. */
export const channelsOfNews = ['mail', 'phone', 'portal', 'in-person', 'message', 'other'] as const;

/** Where exactly it ended: finer than the stages, in their order. */
export const endSteps = [
  'resume-review',
  'recruiter-screen',
  'technical',
  'hiring-manager',
  'interview',
  'panel',
  'final',
  'offer-withdrawn',
] as const;

export type ChannelOfNews = (typeof channelsOfNews)[number];
export type EndStep = (typeof endSteps)[number];
export type Reason = (typeof reasons)[number];
export type Certainty = (typeof certainties)[number];
export type Influence = (typeof influences)[number];

/** What is proposed for a reason; the user's own view may differ. */
export const usualInfluence: Record<Reason, Influence> = {
  competition: 'outside',
  'role-change': 'outside',
  fit: 'partly',
  timing: 'outside',
  skills: 'within',
  performance: 'within',
  logistics: 'partly',
  application: 'within',
  unknown: 'unknown',
};

/** The stage that an application had reached when it ended at a step. */
export const stageOfStep: Record<EndStep, Stage> = {
  'resume-review': 'applied',
  'recruiter-screen': 'screening',
  technical: 'assessment',
  'hiring-manager': 'interview',
  interview: 'interview',
  panel: 'interview',
  final: 'final',
  'offer-withdrawn': 'offer',
};

/** The step that a stage alone tells; none of the finer ones is guessed. */
export function usualStep(stage: Stage): EndStep {
  const steps: Partial<Record<Stage, EndStep>> = {
    screening: 'recruiter-screen',
    assessment: 'technical',
    interview: 'interview',
    final: 'final',
    offer: 'offer-withdrawn',
  };
  return steps[stage] ?? 'resume-review';
}

export const rejectionSchema = z.object({
  /** The stage that had been reached when the answer came. */
  stage: z.enum(stages),
  step: z.optional(z.enum(endSteps)),
  reason: z.enum(reasons),
  /** What exactly, from the user's list or in their words. */
  detail: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  certainty: z.enum(certainties),
  influence: z.enum(influences),
  told: z.optional(z.enum(channelsOfNews)),
  /** Their words, as received; empty when none were kept. */
  words: z.string().check(z.maxLength(20_000)),
});

export type Rejection = z.infer<typeof rejectionSchema>;
