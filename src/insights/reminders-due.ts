import { hourOn } from '@/domain/week';
import type { Reminder } from '@/domain/plan-reminders';
import { quietFrom } from './quiet-applications';
import { planToday } from './today/plan-today';
import type { TodayItem, TodayKind, TodaySettings, TodaySources } from './today/today-item';

/** What a reminder is about; it says no more than this on screen. */
export type ReminderKind = TodayKind | 'quiet';

/** Looked at this far ahead, in days: whatever is recorded or started looks anew. */
const horizon = 40;
const hourLength = 3_600_000;

/**
 * Everything the user could be reminded of, with when it is due (UTC): what a day asks for from `hour` on, an interview
 * an hour before it starts at the latest. Breaks are left to who plans the reminders. However many applications have
 * gone quiet by `now`, they are one reminder: one list shows them all.
 */
export function remindersDue(
  sources: TodaySources,
  settings: TodaySettings,
  zone: string,
  hour: number,
  now: string,
): Reminder[] {
  const { due, soon } = planToday({ ...sources, breaks: [] }, settings, { now, zone, horizon });
  const items = [...due, ...soon].map((item) => ({
    id: `${item.kind}:${item.subject}:${item.key}`,
    dueAt: dueAt(item, zone, hour),
  }));
  const quiet = sources.agenda.flatMap((entry) => {
    const at = quietFrom(entry, settings.quiet);
    return at === null ? [] : [{ id: `quiet:${entry.applicationId}:${at}`, dueAt: at }];
  });
  return [...items, ...onlyLatestPast(quiet, now)];
}

export function kindOf({ id }: Pick<Reminder, 'id'>): ReminderKind {
  return id.split(':', 1)[0] as ReminderKind;
}

function dueAt({ kind, day, date }: TodayItem, zone: string, hour: number): string {
  const morning = hourOn(day, hour, zone);
  if (kind !== 'interview' || date === null) return morning;
  const before = new Date(Date.parse(date) - hourLength).toISOString();
  return before < morning ? before : morning;
}

function onlyLatestPast(reminders: Reminder[], now: string): Reminder[] {
  const past = reminders
    .filter(({ dueAt: at }) => at <= now)
    .sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1));
  return [...past.slice(0, 1), ...reminders.filter(({ dueAt: at }) => at > now)];
}
