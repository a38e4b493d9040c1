import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import type { Posting } from './posting';
import type { Rejection } from './rejection';
import { laterStage, type Outcome, type Stage, type Status } from './status';

/** The user's dealings with one posting, as the journal tells them. */
export interface Application {
  id: string;
  site: string;
  url: string;
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
  /** When anything was last recorded: recent ones come first. */
  updatedAt: string;
  /** What other captures of the same posting are recognised by. */
  keys: string[];
}

/** An application with its posting, as corrected by the user. */
export interface ApplicationState {
  application: Application;
  posting: Posting;
}

/**
 * The keys under which a posting is found again: its site's own id, and its canonical address. Many systems count
 * anew for each company, on a host of its own: an id means something together with its host alone.
 */
export function postingKeys(of: Pick<Posting, 'site' | 'externalId' | 'url'>): string[] {
  if (of.externalId === null) return [of.url];
  return [`${of.site}:${new URL(of.url).host}:${of.externalId}`, of.url];
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
  const { application, posting } = state;
  const updatedAt = event.recordedAt;
  switch (event.type) {
    case 'posting.corrected':
      return correct(state, event.data.changes, updatedAt);
    case 'application.stageChanged': {
      const { stage } = event.data;
      return {
        posting,
        application: {
          ...application,
          stage,
          // An answer that comes late revives what had ended.
          outcome: null,
          rejection: null,
          furthestStage: laterStage(application.furthestStage, stage),
          appliedAt: application.appliedAt ?? (stage === 'applied' ? event.at : null),
          statusAt: event.at,
          updatedAt,
        },
      };
    }
    case 'application.ended':
      return {
        posting,
        application: { ...application, outcome: event.data.outcome, statusAt: event.at, updatedAt },
      };
    case 'rejection.recorded':
      return {
        posting,
        application: {
          ...application,
          rejection: event.data,
          furthestStage: laterStage(application.furthestStage, event.data.stage),
          updatedAt,
        },
      };
    case 'note.added':
      return { posting, application: { ...application, updatedAt } };
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
    savedAt: at,
    appliedAt: null,
    statusAt: at,
    updatedAt,
    keys: postingKeys(posting),
  };
  return { application, posting };
}

function correct(
  state: ApplicationState,
  changes: Partial<Posting>,
  updatedAt: string,
): ApplicationState {
  const posting: Posting = { ...state.posting, ...changes };
  const provenance = { ...posting.provenance };
  for (const field of Object.keys(changes)) provenance[field] = 'user';
  const { title, company, location } = posting;
  return {
    posting: { ...posting, provenance },
    application: { ...state.application, title, company, location, updatedAt },
  };
}
