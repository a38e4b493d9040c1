/** How far an application is, in order. */
export const stages = [
  'saved',
  'preparing',
  'applied',
  'screening',
  'assessment',
  'interview',
  'final',
  'offer',
] as const;

/** How an application ended, kept apart from how far it came. */
export const outcomes = [
  'accepted',
  'declined',
  'withdrawn',
  'rejected',
  'ghosted',
  'closed',
] as const;

export type Stage = (typeof stages)[number];
export type Outcome = (typeof outcomes)[number];
/** What the surface shows: the outcome once there is one, else the stage. */
export type Status = Stage | Outcome;

/** Stages in order, then outcomes: the order in which statuses are listed. */
export const statuses: readonly Status[] = [...stages, ...outcomes];

export function isStage(status: Status): status is Stage {
  return (stages as readonly string[]).includes(status);
}

/** Whether `stage` is `aim` or one after it. */
export function isAsFarAs(stage: Stage, aim: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(aim);
}

export function laterStage(a: Stage, b: Stage): Stage {
  return isAsFarAs(a, b) ? a : b;
}

/** The step that most likely comes next, or null where only the user can tell. */
export function likelyNext(status: Status): Status | null {
  const next: Partial<Record<Status, Status>> = {
    saved: 'applied',
    preparing: 'applied',
    applied: 'screening',
    screening: 'interview',
    assessment: 'interview',
    interview: 'final',
    final: 'offer',
    offer: 'accepted',
  };
  return next[status] ?? null;
}
