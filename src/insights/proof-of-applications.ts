import { formatISO } from 'date-fns/formatISO';
import type { Application } from '@/domain/application';
import { effectiveEvents } from '@/domain/effective-events';
import type { JournalEvent } from '@/domain/events';
import { isAsFarAs, type Status } from '@/domain/status';

/** A status, and when the application came to it (UTC). */
export interface ProvenStep {
  status: Status;
  at: string;
}

/** One application as it is shown to an office: what was sent, to whom, and what became of it. */
export interface ProvenApplication {
  application: Application;
  /** When it was sent, in UTC. */
  sentAt: string;
  /** From the sending on, oldest first; a status that was said twice in a row stands once. */
  steps: ProvenStep[];
}

/**
 * What is proven of one application; null where it was never sent: saved or prepared alone is no application.
 * In: its events, in any order. One whose first known stage is later than "applied" counts as sent by then.
 */
export function proveApplication(
  application: Application,
  events: readonly JournalEvent[],
): ProvenApplication | null {
  const steps: ProvenStep[] = [];
  let isSent = false;
  // Of what happened in one moment, what was recorded first comes first.
  for (const event of effectiveEvents(events).sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const status = statusAfter(event);
    if (status === null) continue;
    isSent ||= event.type === 'application.stageChanged' && isAsFarAs(event.data.stage, 'applied');
    if (isSent && steps.at(-1)?.status !== status) steps.push({ status, at: event.at });
  }
  const sentAt = application.appliedAt ?? steps[0]?.at;
  return steps.length === 0 || sentAt === undefined ? null : { application, sentAt, steps };
}

function statusAfter(event: JournalEvent): Status | null {
  if (event.type === 'application.stageChanged') return event.data.stage;
  return event.type === 'application.ended' ? event.data.outcome : null;
}

/** A span of local days, both of them in it: "2026-05-01". */
export interface DaySpan {
  from: string;
  to: string;
}

/** Whether an application may have been sent in a span, as far as its own record says; its events tell the rest. */
export function mayBeSentIn({ appliedAt, furthestStage }: Application, span: DaySpan): boolean {
  if (!isAsFarAs(furthestStage, 'applied')) return false;
  return appliedAt === null || isIn(span, appliedAt);
}

/** Those sent in a span of the user's own days, the first sent first. */
export function sentIn(proven: readonly ProvenApplication[], span: DaySpan): ProvenApplication[] {
  return proven
    .filter(({ sentAt }) => isIn(span, sentAt))
    .sort((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
}

function isIn({ from, to }: DaySpan, instant: string): boolean {
  const day = formatISO(instant, { representation: 'date' });
  return from <= day && day <= to;
}
