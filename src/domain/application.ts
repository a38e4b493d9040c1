import { changeMarks, noMarks, type ApplicationMarks } from './application-marks';
import { effectiveEvents } from './effective-events';
import type { JournalEvent, Sighting } from './events';
import { pageAtSaving, seePage, type SeenPage } from './later-visit';
import type { Posting, Salary } from './posting';
import type { Rejection } from './rejection';
import { laterStage, type Outcome, type Stage, type Status } from './status';
import { postingKeys } from './posting-keys';

/** The user's dealings with one posting, as the journal tells them. */
export interface Application extends ApplicationMarks {
  id: string;
  site: string;
  /** null: added by hand, and the user named none. */
  url: string | null;
  title: string;
  company: string;
  location: string | null;
  stage: Stage;
  outcome: Outcome | null;
  /** Never goes back: a rejection does not erase the interview before it. */
  furthestStage: Stage;
  /** The latest rejection, while the application counts as rejected. */
  rejection: Rejection | null;
  savedAt: string;
  appliedAt: string | null;
  /** When the status became what it is. */
  statusAt: string;
  /** When the user last did anything about it: recent ones come first. */
  updatedAt: string;
  /** The user goes on waiting, and is not asked about it before this. */
  waitingUntil: string | null;
  /** When the user last wrote to them because no answer came. */
  followedUpAt: string | null;
  /** The pay that the posting names, as saved or put right. */
  salary: Salary | null;
  /** The version of the résumé that it was made with; null where the user named none. */
  resumeId: string | null;
  /** Since when the posting is known to take no more applications; null while it is open or nobody knows. */
  closedSince: string | null;
  /** When a later visit first found the text, or the pay, to differ from what was saved. */
  textChangedAt: string | null;
  payChangedAt: string | null;
  /** What other captures of the same posting are recognised by. */
  keys: string[];
}

/** An application with its posting, as saved and corrected by the user, and the page as it was last seen. */
export interface ApplicationState {
  application: Application;
  posting: Posting;
  page: SeenPage;
}

export function statusOf(application: Pick<Application, 'stage' | 'outcome'>): Status {
  return application.outcome ?? application.stage;
}

/**
 * The state that one application's events lead to, or null where there is none (nothing saved, or removed).
 * In: the events of one subject in any order.
 */
export function foldApplication(events: readonly JournalEvent[]): ApplicationState | null {
  let state: ApplicationState | null = null;
  for (const event of effectiveEvents(events)) state = step(state, event);
  return state;
}

function step(state: ApplicationState | null, event: JournalEvent): ApplicationState | null {
  if (event.type === 'posting.saved')
    return state ?? begin(event.subject, event.at, event.data.posting, event.recordedAt);
  if (state === null) return null;
  if (event.type === 'application.removed') return null;
  const { application } = state;
  const updatedAt = event.recordedAt;
  switch (event.type) {
    case 'posting.corrected':
      return correct(state, event.data.changes, updatedAt);
    case 'posting.seen':
      return see(state, event.data.changes, event.at);
    case 'posting.linked': {
      const keys = [...new Set([...application.keys, ...event.data.keys])];
      return { ...state, application: { ...application, keys, updatedAt } };
    }
    case 'application.stageChanged': {
      const { stage } = event.data;
      return {
        ...state,
        application: {
          ...application,
          stage,
          // An answer that comes late revives what had ended.
          outcome: null,
          rejection: null,
          waitingUntil: null,
          followedUpAt: null,
          archived: null,
          furthestStage: laterStage(application.furthestStage, stage),
          appliedAt: application.appliedAt ?? (stage === 'applied' ? event.at : null),
          statusAt: event.at,
          updatedAt,
        },
      };
    }
    case 'application.ended':
      return {
        ...state,
        application: {
          ...application,
          outcome: event.data.outcome,
          archived: null,
          // They said no, or I said no: never both.
          rejection: event.data.outcome === 'rejected' ? application.rejection : null,
          statusAt: event.at,
          updatedAt,
        },
      };
    case 'rejection.recorded':
      return {
        ...state,
        application: {
          ...application,
          rejection: event.data,
          furthestStage: laterStage(application.furthestStage, event.data.stage),
          updatedAt,
        },
      };
    case 'answer.awaited':
      return wait(state, event.data.until, application.followedUpAt);
    case 'followUp.sent':
      return wait(state, null, event.at);
    case 'application.resumeUsed': {
      const { resumeId } = event.data;
      return { ...state, application: { ...application, resumeId, updatedAt } };
    }
    case 'application.tagged':
    case 'application.untagged':
    case 'application.prioritySet':
    case 'application.archiveSet':
      return { ...state, application: { ...application, ...changeMarks(application, event) } };
    case 'note.added':
      return { ...state, application: { ...application, updatedAt } };
    default:
      return state;
  }
}

function begin(id: string, at: string, posting: Posting, updatedAt: string): ApplicationState {
  const { site, url, title, company, location } = posting;
  const application: Application = {
    id,
    site,
    url,
    title,
    company,
    location,
    stage: 'saved',
    outcome: null,
    furthestStage: 'saved',
    rejection: null,
    waitingUntil: null,
    followedUpAt: null,
    ...noMarks,
    salary: posting.salary,
    resumeId: null,
    savedAt: at,
    appliedAt: null,
    statusAt: at,
    updatedAt,
    closedSince: posting.open === false ? at : null,
    textChangedAt: null,
    payChangedAt: null,
    keys: postingKeys(posting),
  };
  return { application, posting, page: pageAtSaving(posting) };
}

function wait(
  state: ApplicationState,
  waitingUntil: string | null,
  followedUpAt: string | null,
): ApplicationState {
  return { ...state, application: { ...state.application, waitingUntil, followedUpAt } };
}

function see(state: ApplicationState, changes: Sighting, at: string): ApplicationState {
  const { posting, application } = state;
  const page = seePage(posting, state.page, changes, at);
  let { closedSince } = application;
  if (page.open !== null) closedSince = page.open.value ? null : page.open.at;
  const textChangedAt = page.text?.at ?? null;
  const payChangedAt = page.pay?.at ?? null;
  return {
    ...state,
    page,
    application: { ...application, closedSince, textChangedAt, payChangedAt },
  };
}

function correct(
  state: ApplicationState,
  changes: Partial<Posting>,
  updatedAt: string,
): ApplicationState {
  const posting: Posting = { ...state.posting, ...changes };
  const provenance = { ...posting.provenance };
  for (const field of Object.keys(changes)) provenance[field] = 'user';
  const { title, company, location, salary } = posting;
  return {
    ...state,
    posting: { ...posting, provenance },
    application: { ...state.application, title, company, location, salary, updatedAt },
  };
}
