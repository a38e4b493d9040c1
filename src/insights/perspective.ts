import type { Application } from '@/domain/application';
import type { AfterNo } from '@/domain/after-no';
import { isAsFarAs } from '@/domain/status';
import { casesForShare } from './minimums';

/** How many of how many; `share` between 0 and 1, or null where there are too few to say. */
export interface Counted {
  count: number;
  total: number;
  share: number | null;
}

/** The user's own numbers beside the public ones. */
export interface OwnNumbers {
  /** Applications that were sent. */
  sent: number;
  /** Of these, those that wait for a first answer: they are counted apart. */
  waiting: number;
  /** Those that ever reached an interview, of those that wait no longer. */
  interviews: Counted;
  offers: number;
  /** Ended without an answer after an interview, of all that reached one. */
  silentAfterInterview: Counted;
  /** Requests for feedback that were answered with some, of those that were sent. */
  feedback: Counted;
}

type Sent = Pick<Application, 'stage' | 'furthestStage' | 'outcome' | 'rejection' | 'appliedAt'>;

/** Requests for feedback that were sent, by what became of them. */
const sentStatuses: readonly string[] = ['sent', 'replied', 'declined', 'unanswered'];

/** Counts from applications and from what followed a no. A rejection never erases an interview before it. */
export function ownNumbers(
  applications: readonly Sent[],
  afterNo: readonly Pick<AfterNo, 'feedback'>[],
): OwnNumbers {
  const sent = applications.filter(isSent);
  const waiting = sent.filter(({ stage, outcome }) => outcome === null && stage === 'applied');
  const interviewed = sent.filter((each) => isAsFarAs(each.furthestStage, 'interview'));
  const asked = afterNo.filter(({ feedback }) => sentStatuses.includes(feedback.status));
  return {
    sent: sent.length,
    waiting: waiting.length,
    interviews: counted(interviewed.length, sent.length - waiting.length),
    offers: sent.filter((each) => isAsFarAs(each.furthestStage, 'offer')).length,
    silentAfterInterview: counted(
      interviewed.filter(({ outcome }) => outcome === 'ghosted').length,
      interviewed.length,
    ),
    feedback: counted(
      asked.filter(({ feedback }) => feedback.status === 'replied').length,
      asked.length,
    ),
  };
}

function isSent(application: Sent): boolean {
  const hasAnswer = application.outcome === 'rejected' || application.outcome === 'ghosted';
  return (
    application.appliedAt !== null || isAsFarAs(application.furthestStage, 'applied') || hasAnswer
  );
}

function counted(count: number, total: number): Counted {
  return { count, total, share: total < casesForShare ? null : count / total };
}
