import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { bundlePast, planReminders, type ReminderRules } from '@/domain/plan-reminders';
import { remindersDue } from '@/insights/reminders-due';
import {
  readTodaySettings,
  remindersFrom,
  remindersOn,
  remindersPerDay,
  remindersTo,
} from '@/messaging/settings';
import { readTodaySources } from '@/storage/today-reads';
import { showReminders, type ReminderLines } from './show-reminder';

export const remindersAlarm = 'reminders';
const shownKey = 'remindersShown';
const shownSchema = z.record(z.string(), z.iso.datetime());
const dayLength = 86_400_000;

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
  const sources = await readTodaySources();
  const due = remindersDue(sources, await readTodaySettings(), rules.zone, rules.fromHour, now);
  const open = due.filter(({ id }) => !(id in shown));
  // What was missed, and what falls on one hour, comes together and counts as one.
  const { bundle, together } = bundlePast(open, now);
  const times = [...new Set(Object.values(shown))];
  const planned = planReminders(bundle, sources.breaks, rules, now, times);
  const ready = planned.some(({ id, at }) => together.includes(id) && at <= now) ? together : [];
  const known = new Set(due.map(({ id }) => id));
  const kept = Object.entries(shown).filter(
    ([id, at]) => known.has(id) || Date.parse(now) - Date.parse(at) < 2 * dayLength,
  );
  // Noted before it is shown: shown twice would be worse than not at all.
  const noted = Object.fromEntries([...kept, ...ready.map((id) => [id, now])]);
  await browser.storage.local.set({ [shownKey]: noted });
  await showReminders(ready, lines);
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
