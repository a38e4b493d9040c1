import { foldAfterNo, type FeedbackStatus } from './after-no';
import { foldApplication, type Application } from './application';
import { foldApplicationPreparation } from './application-preparation';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import type { InterviewRound } from './interview';
import { isAsFarAs } from './status';
import { foldTodoMarks, type TodoMarks } from './todo';

/** What of one application may ask for something on a day; little, since all of them are read at once. */
export interface AgendaEntry extends Pick<
  Application,
  'title' | 'company' | 'stage' | 'outcome' | 'statusAt' | 'waitingUntil' | 'followedUpAt'
> {
  applicationId: string;
  /** How often the user wrote because no answer came, since the last step. */
  followUps: number;
  /** The posting's last local day, while nothing was sent. */
  closesOn: string | null;
  rounds: Pick<InterviewRound, 'id' | 'kind' | 'startsAt' | 'minutes' | 'zone'>[];
  /** How far asking for feedback is, after a no. */
  feedback: { status: FeedbackStatus; sentAt: string | null; remindedAt: string | null };
  marks: TodoMarks;
}

const openFeedback: readonly FeedbackStatus[] = ['none', 'drafted', 'sent'];

/**
 * What one application may still ask of its user, or null where that is nothing whatever the day: it ended (and was no
 * refusal after a talk, where feedback can be asked for), or it is saved and nobody knows until when it is open.
 */
export function foldAgenda(events: readonly JournalEvent[]): AgendaEntry | null {
  const state = foldApplication(events);
  if (state === null) return null;
  const { application, posting } = state;
  const { id, title, company, stage, outcome, statusAt, waitingUntil, followedUpAt } = application;
  const isUnsent = outcome === null && !isAsFarAs(stage, 'applied');
  const closesOn = isUnsent ? (posting.validThrough?.slice(0, 10) ?? null) : null;
  const preparation = foldApplicationPreparation(events);
  const rounds = outcome === null ? (preparation?.rounds.map(shortRound) ?? []) : [];
  if (isUnsent && closesOn === null && rounds.length === 0) return null;
  const { status, sentAt, remindedAt } = foldAfterNo(events)?.feedback ?? neverAsked;
  const mayAsk =
    outcome === 'rejected' &&
    isAsFarAs(application.furthestStage, 'screening') &&
    openFeedback.includes(status);
  if (outcome !== null && !mayAsk && status !== 'sent') return null;
  return {
    applicationId: id,
    title,
    company,
    stage,
    outcome,
    statusAt,
    waitingUntil,
    followedUpAt,
    followUps: countFollowUps(events),
    closesOn,
    rounds,
    feedback: { status, sentAt, remindedAt },
    marks: foldTodoMarks(events),
  };
}

const neverAsked = { status: 'none', sentAt: null, remindedAt: null } as const;

function shortRound({ id, kind, startsAt, minutes, zone }: InterviewRound) {
  return { id, kind, startsAt, minutes, zone };
}

function countFollowUps(events: readonly JournalEvent[]): number {
  const effective = effectiveEvents(events);
  const lastStep = effective.findLastIndex(({ type }) => type === 'application.stageChanged');
  return effective.slice(lastStep + 1).filter(({ type }) => type === 'followUp.sent').length;
}
