import * as z from 'zod/mini';
import { stages } from './status';

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

export const rejectionSchema = z.object({
  /** The stage that had been reached when the answer came. */
  stage: z.enum(stages),
  reason: z.enum(reasons),
  certainty: z.enum(certainties),
  influence: z.enum(influences),
  /** Their words, as received; empty when none were kept. */
  words: z.string().check(z.maxLength(20_000)),
});

export type Rejection = z.infer<typeof rejectionSchema>;
