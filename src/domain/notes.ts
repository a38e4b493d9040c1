import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** The notes of one application as they stand, oldest first. */
export function notesOf(events: readonly JournalEvent[]): string[] {
  return effectiveEvents(events).flatMap((event) =>
    event.type === 'note.added' ? [event.data.text] : [],
  );
}
