import type { browser } from 'wxt/browser';

declare global {
  /** What the extension's own code sees: functions handed to `evaluate` run there. */
  const chrome: typeof browser;
}
