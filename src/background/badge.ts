import { browser } from 'wxt/browser';
import type { Outcome, Status } from '@/domain/status';

const over: readonly Status[] = [
  'declined',
  'withdrawn',
  'rejected',
  'ghosted',
  'closed',
] satisfies Outcome[];

/** Shows on the toolbar button whether this tab's posting is saved, under way or over; null clears it. */
export async function showBadge(tabId: number, status: Status | null): Promise<void> {
  const text =
    status === null
      ? ''
      : status === 'saved' || status === 'preparing'
        ? '✓'
        : over.includes(status)
          ? '–'
          : '➜';
  const color = over.includes(status ?? 'saved') ? '#57606a' : '#0f766e';
  try {
    await action().setBadgeText({ tabId, text });
    await action().setBadgeBackgroundColor({ tabId, color });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** The toolbar button's API: Firefox's manifest version 2 has it under its older name. */
export function action(): typeof browser.action {
  return browser.action ?? browser.browserAction;
}
