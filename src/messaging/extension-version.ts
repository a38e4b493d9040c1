import { browser } from 'wxt/browser';

/** This build's version, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
