import type { Application } from './application';
import type { Outcome, Stage } from './status';

/** What a report over many postings wants to know of each, beside the skills that it asks for. */
export interface PostingFacts {
  applicationId: string;
  title: string;
  /** Instant in UTC. */
  savedAt: string;
  outcome: Outcome | null;
  /** Never goes back: a rejection does not erase the invitation before it. */
  furthestStage: Stage;
}

export function factsOf(application: Application): PostingFacts {
  const { id, title, savedAt, outcome, furthestStage } = application;
  return { applicationId: id, title, savedAt, outcome, furthestStage };
}
