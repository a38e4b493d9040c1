import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { privateText } from './private-text';

/** What the user would say to a friend in their place: kept, and offered again on the next bad day. */
export const friendWordsKinds = {
  /** Each is a subject of its own. Kept again, it says what is written now; empty, it was taken out. */
  'friendWords.kept': z.object({ text: privateText(2000) }),
};

/** The subject of the words that were written with one application. */
export function friendWordsSubject(applicationId: string): string {
  return `friend-${applicationId}`.slice(0, 64);
}

export interface FriendWords {
  id: string;
  text: string;
  keptAt: string;
}

/** The words that one subject's events lead to, or null where they were taken back or emptied. */
export function foldFriendWords(events: readonly JournalEvent[]): FriendWords | null {
  const last = effectiveEvents(events).findLast((event) => event.type === 'friendWords.kept');
  return last && last.data.text !== ''
    ? { id: last.subject, text: last.data.text, keptAt: last.at }
    : null;
}
