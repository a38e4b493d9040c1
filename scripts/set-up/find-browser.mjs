import { existsSync } from 'node:fs';
import { browserPlaces, chromiumBrowsers, firefoxBrowsers } from './browser-places.mjs';

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
export function findBrowser(machine = thisMachine) {
  return find('REBOUND_BROWSER', chromiumBrowsers, machine);
}

/**
 * Finds Firefox: the one that REBOUND_FIREFOX names, or one in the usual places.
 * @param {Machine} [machine]
 * @returns {Browser | null} null when there is none
 * @throws {Error} when REBOUND_FIREFOX names a file that is not there
 */
export function findFirefox(machine = thisMachine) {
  return find('REBOUND_FIREFOX', firefoxBrowsers, machine);
}

/**
 * @param {string} variable names a browser in another place
 * @param {import('./browser-places.mjs').BrowserNames[]} browsers
 * @param {Machine} machine
 */
function find(variable, browsers, { platform, env, exists }) {
  const chosen = env[variable];
  if (chosen) {
    if (exists(chosen)) return { name: `the browser of ${variable}`, path: chosen };
    throw new Error(`${variable} says ${chosen}, and no such file is there.`);
  }
  return browserPlaces(browsers, platform, env).find(({ path }) => exists(path)) ?? null;
}
