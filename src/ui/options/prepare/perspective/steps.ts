/** The steps of preparing whose reason can be told. */
export const steps = [
  'answerPlan',
  'rehearsal',
  'values',
  'sentences',
  'stories',
  'lessons',
  'whole',
] as const;

export type Step = (typeof steps)[number];
