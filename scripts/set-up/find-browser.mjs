import { existsSync } from 'node:fs';
import { browserPlaces } from './browser-places.mjs';

/**
 * A browser on this machine that extensions can be tried in.
 * @typedef {{ name: string, path: string }} Browser
 */

/**
 * The machine to look at; a test hands in its own.
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Finds a browser built on Chromium: the one that REBOUND_BROWSER names, or one in the usual places.
 * @param {Machine} [machine]
 * @returns {Browser | null} null when there is none
 * @throws {Error} when REBOUND_BROWSER names a file that is not there
 */
export function findBrowser({ platform, env, exists } = thisMachine) {
  const chosen = env.REBOUND_BROWSER;
  if (chosen) {
    if (exists(chosen)) return { name: 'the browser of REBOUND_BROWSER', path: chosen };
    throw new Error(`REBOUND_BROWSER says ${chosen}, and no such file is there.`);
  }
  return browserPlaces(platform, env).find(({ path }) => exists(path)) ?? null;
}
