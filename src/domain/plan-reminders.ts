import { TZDateMini } from '@date-fns/tz/date/mini';
import { addDays } from 'date-fns/addDays';
import { restEnd, type Break } from './break';

/** Something to be reminded of once, at `dueAt` or as soon after it as the user's rules let it. */
export interface Reminder {
  id: string;
  dueAt: string;
}

/** When the user wants to hear of anything: between two local hours, and at most so often on a local day. */
export interface ReminderRules {
  zone: string;
  /** 0 to 23; the first hour in which a reminder may come. */
  fromHour: number;
  /** 1 to 24, exclusive. */
  toHour: number;
  perDay: number;
}

export interface PlannedReminder extends Reminder {
  at: string;
}

/**
 * When each reminder comes: never before it is due, never in a break, only in the hours and as often as the rules
 * say. None is lost: what a break, the night or a full day holds back comes later, the earliest due first.
 * In: UTC instants; `shownAt`: when reminders were shown already, which count for their day.
 */
export function planReminders(
  reminders: readonly Reminder[],
  breaks: readonly Break[],
  rules: ReminderRules,
  now: string,
  shownAt: readonly string[] = [],
): PlannedReminder[] {
  const perDay = new Map<string, number>();
  const count = (at: number) => {
    const day = localDay(at, rules.zone);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  };
  shownAt.forEach((at) => count(Date.parse(at)));
  const most = Math.max(1, rules.perDay);
  return reminders.toSorted(byDue).map((reminder) => {
    let at = nextAllowed(Math.max(Date.parse(reminder.dueAt), Date.parse(now)), breaks, rules);
    while ((perDay.get(localDay(at, rules.zone)) ?? 0) >= most) {
      at = nextAllowed(hourOfDay(at, 1, rules.fromHour, rules.zone), breaks, rules);
    }
    count(at);
    return { ...reminder, at: new Date(at).toISOString() };
  });
}

/**
 * What is due by `now` as one reminder, under the id of the one that was due first, with what is still to come. Out:
 * `together`, the ids that are in that one.
 */
export function bundlePast(
  reminders: readonly Reminder[],
  now: string,
): { bundle: Reminder[]; together: string[] } {
  const past = reminders.filter(({ dueAt }) => dueAt <= now).sort(byDue);
  const ahead = reminders.filter(({ dueAt }) => dueAt > now);
  return { bundle: [...past.slice(0, 1), ...ahead], together: past.map(({ id }) => id) };
}

function byDue(a: Reminder, b: Reminder): number {
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The first instant, not before `time`, that is within the hours and in no break. */
function nextAllowed(time: number, breaks: readonly Break[], rules: ReminderRules): number {
  const { fromHour, zone } = rules;
  const toHour = Math.max(rules.toHour, fromHour + 1);
  for (let at = time; ;) {
    const end = restEnd(breaks, new Date(at).toISOString());
    if (end !== null) {
      at = Date.parse(end);
      continue;
    }
    const hour = new TZDateMini(at, zone).getHours();
    if (hour >= fromHour && hour < toHour) return at;
    const start = hourOfDay(at, hour < fromHour ? 0 : 1, fromHour, zone);
    // Where the clock skips the hour it may stand on the other side of it.
    at = start > at ? start : at + 3_600_000;
  }
}

/** The instant of a whole hour on the local day that is `days` after the one of `time`. */
function hourOfDay(time: number, days: number, hour: number, zone: string): number {
  const day = addDays(new TZDateMini(time, zone), days);
  return new TZDateMini(day.getFullYear(), day.getMonth(), day.getDate(), hour, zone).getTime();
}

function localDay(time: number, zone: string): string {
  const day = new TZDateMini(time, zone);
  return `${day.getFullYear()}-${day.getMonth()}-${day.getDate()}`;
}
