import { browser } from 'wxt/browser';
import { restEnd } from '@/domain/break';
import type { Outcome, Status } from '@/domain/status';
import { readRest } from '@/storage/after-no-reads';

const over: readonly Status[] = [
  'declined',
  'withdrawn',
  'rejected',
  'ghosted',
  'closed',
] satisfies Outcome[];

/**
 * Shows on the toolbar button whether this tab's posting is saved, under way or over; null clears it.
 * During a break it shows nothing.
 */
export async function showBadge(tabId: number, status: Status | null): Promise<void> {
  const text =
    status === null || (await isResting())
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

async function isResting(): Promise<boolean> {
  const { breaks } = await readRest();
  return restEnd(breaks, new Date().toISOString()) !== null;
}

/** A break began: what the button shows on any tab goes. It comes back as pages are visited after it. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showBadge(id, null))));
}
