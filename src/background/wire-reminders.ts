import { browser } from 'wxt/browser';
import { clearBadges } from './badge';
import { onJournalWritten } from './journal-writer';
import { refreshReminders, remindersAlarm } from './reminders';
import { reminderAddress, type ReminderLines } from './show-reminder';

const settingNames =
  /^(quietDays|followUpDays|mostFollowUps|thanksDays|reviewDay|reminders(On|From|To|PerDay))/;

/** Registers all that reminders listen to: the alarm, the start, what is recorded, and the settings. */
export function wireReminders(lines: ReminderLines): void {
  const refresh = () => void refreshReminders(lines);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === remindersAlarm) refresh();
  });
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(refresh);
  browser.storage.local.onChanged.addListener((changes) => {
    const names = Object.keys(changes);
    if (names.some((name) => settingNames.test(name))) refresh();
  });
  onJournalWritten((events) => {
    refresh();
    if (events.some(({ type }) => type === 'break.started')) void clearBadges();
  });
  // The API is there once the user gave the permission; a worker that starts later finds it.
  browser.notifications?.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: reminderAddress(id) });
  });
}
