import { foldApplication, type ApplicationState } from './application';
import { likelyChannel, type Channel, type CompanySize } from './approach';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import type { Posting } from './posting';
import type { Reason } from './rejection';
import type { Outcome, Stage } from './status';

/** When a step was taken. */
export interface StepDate {
  /** Instant in UTC. */
  at: string;
  /** It was noted when it happened: not imported, and not filled in later. Durations count these alone. */
  isSure: boolean;
}

/** How one application went: the dates of its steps, and what it was made with. */
export interface Journey {
  applicationId: string;
  title: string;
  company: string;
  saved: StepDate;
  /** When each stage was first reached; a stage that was skipped, or never noted, has no date. */
  reached: Partial<Record<Stage, StepDate>>;
  /** Never goes back: a rejection does not erase the interview before it. */
  furthestStage: Stage;
  outcome: Outcome | null;
  ended: StepDate | null;
  /** Why they said no, as far as the user noted it. */
  reason: Reason | null;
  resumeId: string | null;
  channel: Channel | null;
  /** The user named the channel: it is not reckoned from where the posting was saved. */
  isChannelSaid: boolean;
  /** Whether it was made for this role; null where the user did not say. */
  tailored: boolean | null;
  /** As the user said of this application's company; null where they did not. */
  companySize: CompanySize | null;
  /** The local day on which the posting was put up; null where its page did not give the day. */
  postedOn: string | null;
}

const day = 86_400_000;
/** What is noted within a week of happening counts as noted when it happened. */
const longestDelay = 7 * day;
/** Steps that are noted so shortly after one another are caught up with, unless their days differ. */
const catchUp = 600_000;

/**
 * The journey that one application's events lead to, or null where there is none.
 * In: the events of one subject in any order; `state` where they were folded already.
 */
export function foldJourney(
  events: readonly JournalEvent[],
  state: ApplicationState | null = foldApplication(events),
): Journey | null {
  if (state === null) return null;
  const { application, posting } = state;
  const { id, title, company, furthestStage, outcome, resumeId, savedAt } = application;
  const standing = sinceRemoval(effectiveEvents(events));
  const savedEvent = standing.find(({ type }) => type === 'posting.saved');
  const said = lastSaid(standing);
  const channel = said.channel ?? likelyChannel(posting);
  return {
    applicationId: id,
    title,
    company,
    saved: { at: savedAt, isSure: savedEvent !== undefined && isTimely(savedEvent) },
    ...stepDates(standing, outcome),
    furthestStage,
    outcome,
    reason: application.rejection?.reason ?? null,
    resumeId,
    channel,
    isChannelSaid: said.channel !== null,
    tailored: said.tailored,
    companySize: said.companySize,
    postedOn: postedDay(posting),
  };
}

function sinceRemoval(events: JournalEvent[]): JournalEvent[] {
  return events.slice(events.findLastIndex(({ type }) => type === 'application.removed') + 1);
}

type Said = Pick<Journey, 'channel' | 'tailored' | 'companySize'>;

function lastSaid(events: readonly JournalEvent[]): Said {
  const said: Said = { channel: null, tailored: null, companySize: null };
  for (const { type, data } of events) {
    if (type === 'application.cameBy') said.channel = data.channel;
    if (type === 'application.tailored') said.tailored = data.tailored;
    if (type === 'application.companySized') said.companySize = data.size;
  }
  return said;
}

function stepDates(
  events: readonly JournalEvent[],
  outcome: Outcome | null,
): Pick<Journey, 'reached' | 'ended'> {
  const reached: Journey['reached'] = {};
  let ended: StepDate | null = null;
  let before: JournalEvent | null = null;
  for (const event of events) {
    const isStage = event.type === 'application.stageChanged';
    if (!isStage && event.type !== 'application.ended') continue;
    const step = { at: event.at, isSure: isTimely(event) && !isCaughtUp(before, event) };
    before = event;
    if (!isStage) ended = step;
    else if (step.at < (reached[event.data.stage]?.at ?? '\uFFFF'))
      reached[event.data.stage] = step;
  }
  return { reached, ended: outcome === null ? null : ended };
}

function isTimely({ at, recordedAt, source }: JournalEvent): boolean {
  return source !== 'import' && Date.parse(recordedAt) - Date.parse(at) <= longestDelay;
}

/** Two steps noted in one go, as of one moment: when the second was taken is not known. */
function isCaughtUp(before: JournalEvent | null, event: JournalEvent): boolean {
  if (before === null) return false;
  const gap = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other));
  return gap(before.recordedAt, event.recordedAt) < catchUp && gap(before.at, event.at) < catchUp;
}

function postedDay({ postedOn, postedPrecision = 'day' }: Posting): string | null {
  return postedPrecision === 'day' ? (postedOn?.slice(0, 10) ?? null) : null;
}
