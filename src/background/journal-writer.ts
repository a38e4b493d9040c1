import type { EventDraft, EventSource, EventType, EventOf, JournalEvent } from '@/domain/events';
import { announceChange } from '@/messaging/changes';
import { openDatabase } from '@/storage/database';
import { append, type JournalTools } from '@/storage/journal';
import type { WriteTransaction } from '@/storage/projections';

type DraftMaker = (transaction: WriteTransaction) => Promise<EventDraft[]> | EventDraft[];

/** What the commands write with. */
export interface JournalWriter {
  /** Milliseconds since 1970. */
  now(): number;
  /** Records what `makeDrafts` decides, whole or not at all, and tells open pages. Out: the events recorded. */
  record(makeDrafts: DraftMaker): Promise<JournalEvent[]>;
  /** An event about `subject` that happened at `at` (null: now), seen from the user's zone. */
  draft<Type extends EventType>(
    type: Type,
    subject: string,
    data: EventOf<Type>['data'],
    at?: string | null,
    source?: EventSource,
  ): EventDraft;
}

const listeners: ((events: JournalEvent[]) => void)[] = [];

/** Calls `listener` with what was recorded, after it was. For the worker's own services. */
export function onJournalWritten(listener: (events: JournalEvent[]) => void): void {
  listeners.push(listener);
}

export function createJournalWriter(tools: JournalTools): JournalWriter {
  return {
    now: tools.now,
    async record(makeDrafts) {
      const events = await append(await openDatabase(), tools, makeDrafts);
      if (events.length > 0)
        await announceChange([...new Set(events.map(({ subject }) => subject))]);
      if (events.length > 0) listeners.forEach((listener) => listener(events));
      return events;
    },
    draft(type, subject, data, at = null, source = 'user') {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const happenedAt = at ?? new Date(tools.now()).toISOString();
      // The journal's schema is checked when the event is recorded.
      return { type, subject, data, at: happenedAt, zone, source } as EventDraft;
    },
  };
}
