import { i18n } from '#i18n';
import { effectiveEvents } from '@/domain/effective-events';
import type { EventOf, JournalEvent, Sighting } from '@/domain/events';
import { revisedNotes } from '@/domain/notes';
import { hostName } from '../../words/site-names';
import { certaintyName, endStepName, reasonName, statusName } from '../../words/status-names';

/** One thing that happened, as the history shows it. */
export interface TimelineEntry {
  eventId: string;
  at: string;
  title: string;
  /** More in the user's or the employer's words. */
  text: string | null;
  /** Whether the text is a note of the user's: in Markdown, and theirs to write again. */
  isNote: boolean;
  /** What Undo takes back with it: an answer belongs to the end that it explains. */
  eventIds: string[];
  canTakeBack: boolean;
}

/** The history of one application, the latest first, without what was taken back. */
export function timelineEntries(events: readonly JournalEvent[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const standing = effectiveEvents(events);
  const notes = revisedNotes(standing);
  for (const event of standing) {
    const last = entries.at(-1);
    if (event.type === 'rejection.recorded' && last) explain(last, event);
    else {
      const title = titleOf(event);
      if (title === null) continue;
      entries.push({
        eventId: event.id,
        at: event.at,
        title,
        text: notes.get(event.id) ?? textOf(event),
        isNote: event.type === 'note.added',
        eventIds: [event.id],
        canTakeBack: event.type !== 'posting.saved',
      });
    }
  }
  // Of what happened in one moment, too, the latest comes first.
  return entries.reverse().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** An end and its reasons are recorded together, one after the other: the history shows them as one. */
function explain(entry: TimelineEntry, event: EventOf<'rejection.recorded'>): void {
  const { stage, step, reason, detail, certainty, words } = event.data;
  const named = [reasonName(reason), detail].filter(Boolean).join(': ');
  const why = reason === 'unknown' ? null : `${named} (${certaintyName(certainty)})`;
  entry.eventIds.push(event.id);
  entry.text = [
    i18n.t('popup.reached', [step ? endStepName(step) : statusName(stage)]),
    why,
    words && `“${words}”`,
  ]
    .filter(Boolean)
    .join('\n');
}

function textOf(event: JournalEvent): string | null {
  if (event.type === 'note.added') return event.data.text;
  if (event.type === 'feedback.replied') return `“${event.data.words}”`;
  return event.type === 'posting.seen' ? (event.data.changes.salary?.text ?? null) : null;
}

function seenName({ open, descriptionText, salary }: Sighting): string {
  return [
    open !== undefined && i18n.t(open ? 'applications.seenOpen' : 'applications.seenClosed'),
    descriptionText !== undefined && i18n.t('applications.textChanged'),
    salary !== undefined && i18n.t('applications.payChanged'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function titleOf(event: JournalEvent): string | null {
  switch (event.type) {
    case 'posting.saved':
      return statusName('saved');
    case 'posting.seen':
      return seenName(event.data.changes);
    case 'posting.linked':
      return i18n.t('applications.linked', [hostName(event.data.url)]);
    case 'posting.corrected':
      return i18n.t('applications.corrected');
    case 'application.stageChanged':
      return statusName(event.data.stage);
    case 'application.ended':
      return statusName(event.data.outcome);
    case 'note.added':
      return i18n.t('popup.noteLabel');
    case 'attachment.linked':
    case 'attachment.filed':
      return i18n.t('attachments.added', [event.data.name]);
    case 'feedback.sent':
      return i18n.t('applications.askedFeedback');
    case 'feedback.replied':
      return i18n.t('applications.gotFeedback');
    case 'followUp.sent':
      return i18n.t('applications.followedUp');
    default:
      return null;
  }
}
