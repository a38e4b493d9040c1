import { browser } from 'wxt/browser';
import { kindOf, type ReminderKind } from '@/insights/reminders-due';

/** One line for each kind, and one for many at once: nothing of what is private, no name of a company. */
export interface ReminderLines {
  kinds: Record<ReminderKind, string>;
  many(count: number): string;
}

const manyId = 'many';

/** Shows reminders as one notification, however many they are. */
export async function showReminders(ids: readonly string[], lines: ReminderLines): Promise<void> {
  const [first] = ids;
  if (first === undefined) return;
  const isOne = ids.length === 1;
  // Not there while the user has not given the permission.
  await browser.notifications?.create(isOne ? first : manyId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Rebound',
    message: isOne ? lines.kinds[kindOf({ id: first })] : lines.many(ids.length),
  });
}

/** Where a click on a reminder leads. */
export function reminderAddress(id: string): string {
  const place = kindOf({ id }) === 'quiet' ? '#/applications/quiet' : '#/today';
  return browser.runtime.getURL(`/options.html${place}` as '/options.html');
}
