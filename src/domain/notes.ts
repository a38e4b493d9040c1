import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';

/** Earlier notes in the words that they were last given, by the ids of the notes. In: events that stand, in order. */
export function revisedNotes(standing: readonly JournalEvent[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const event of standing) {
    if (event.type === 'note.revised') texts.set(event.data.note, event.data.text);
  }
  return texts;
}

/** The notes of one application as they stand, oldest first. */
export function notesOf(events: readonly JournalEvent[]): string[] {
  const standing = effectiveEvents(events);
  const revised = revisedNotes(standing);
  return standing.flatMap((event) =>
    event.type === 'note.added' ? [revised.get(event.id) ?? event.data.text] : [],
  );
}
