import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { planReminders, type ReminderRules } from '@/domain/plan-reminders';
import { kindOf, remindersDue, type ReminderKind } from '@/insights/reminders-due';
import {
  readQuietPeriods,
  remindersFrom,
  remindersOn,
  remindersPerDay,
  remindersTo,
} from '@/messaging/settings';
import { readEveryAfterNo, readLessons, readRest } from '@/storage/after-no-reads';
import { readApplications } from '@/storage/reads';

export const remindersAlarm = 'reminders';
const shownKey = 'remindersShown';
const shownSchema = z.record(z.string(), z.iso.datetime());
const dayLength = 86_400_000;

/** One line for each kind: nothing of what is private, no name of a company. */
export type ReminderLines = Record<ReminderKind, string>;

let running: Promise<void> = Promise.resolve();

/** Shows what is due now and sets the alarm for what comes next. Runs one after the other: none is shown twice. */
export function refreshReminders(lines: ReminderLines): Promise<void> {
  running = running.then(() => refresh(lines)).catch(console.error);
  return running;
}

async function refresh(lines: ReminderLines): Promise<void> {
  await browser.alarms.clear(remindersAlarm);
  if (!(await remindersOn.get())) return;
  const now = new Date().toISOString();
  const rules = await readRules();
  const shown = await readShown();
  const due = remindersDue(
    {
      lessons: await readLessons(),
      everyAfterNo: await readEveryAfterNo(),
      applications: await readApplications(),
      periods: await readQuietPeriods(),
    },
    rules.zone,
    rules.fromHour,
    now,
  );
  const { breaks } = await readRest();
  const open = due.filter(({ id }) => !(id in shown));
  const planned = planReminders(open, breaks, rules, now, Object.values(shown));
  const ready = planned.filter(({ at }) => at <= now);
  const known = new Set(due.map(({ id }) => id));
  const kept = Object.entries(shown).filter(
    ([id, at]) => known.has(id) || Date.parse(now) - Date.parse(at) < 2 * dayLength,
  );
  // Noted before it is shown: shown twice would be worse than not at all.
  const noted = Object.fromEntries([...kept, ...ready.map(({ id }) => [id, now])]);
  await browser.storage.local.set({ [shownKey]: noted });
  for (const { id } of ready) await show(id, lines[kindOf({ id })]);
  const next = planned.find(({ at }) => at > now);
  if (next) browser.alarms.create(remindersAlarm, { when: Date.parse(next.at) });
}

async function readRules(): Promise<ReminderRules> {
  return {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    fromHour: await remindersFrom.get(),
    toHour: await remindersTo.get(),
    perDay: await remindersPerDay.get(),
  };
}

async function readShown(): Promise<Record<string, string>> {
  const stored = (await browser.storage.local.get(shownKey))[shownKey];
  const parsed = shownSchema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

async function show(id: string, message: string): Promise<void> {
  // Not there while the user has not given the permission.
  await browser.notifications?.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Rebound',
    message,
  });
}

/** Where a click on a reminder leads. */
export function reminderAddress(id: string): string {
  const places: Record<ReminderKind, string> = {
    task: '#/lessons',
    feedback: '#/lessons',
    quiet: '#/applications/quiet',
  };
  return browser.runtime.getURL(`/options.html${places[kindOf({ id })]}` as '/options.html');
}
