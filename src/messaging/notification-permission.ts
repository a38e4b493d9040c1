import { browser } from 'wxt/browser';

const wanted = { permissions: ['notifications' as const] };

/** Asks the browser for leave to show notifications; only from a click. Out: whether it is given. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(wanted);
}
