import { posix, win32 } from 'node:path';

/**
 * What a browser is called on each system.
 * @typedef {{ name: string, commands: string[], macApp: string, macProgram?: string, windows: string }} BrowserNames
 */

/**
 * Browsers built on Chromium: the first one found is taken.
 * The unbranded one comes first: it has no first-run questions, and it loads extensions in every way there is.
 * @type {BrowserNames[]}
 */
export const chromiumBrowsers = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    macApp: 'Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Brave',
    commands: ['brave-browser', 'brave'],
    macApp: 'Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    name: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    macApp: 'Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    macApp: 'Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
];

/** @type {BrowserNames[]} */
export const firefoxBrowsers = [
  {
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    macApp: 'Firefox',
    macProgram: 'firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/**
 * Where these browsers usually are on this system, in the order in which they are wanted.
 * @param {BrowserNames[]} browsers
 * @param {string} platform as in `process.platform`
 * @param {Record<string, string | undefined>} env
 * @returns {{ name: string, path: string }[]}
 */
export function browserPlaces(browsers, platform, env) {
  return browsers.flatMap(({ name, ...browser }) =>
    pathsOf(browser, platform, env).map((path) => ({ name, path })),
  );
}

/**
 * @param {Omit<BrowserNames, 'name'>} browser
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
function pathsOf({ commands, macApp, macProgram = macApp, windows }, platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, windows));
  }
  if (platform === 'darwin') {
    const roots = ['/', env.HOME ?? '/'];
    return roots.map((folder) =>
      posix.join(folder, `Applications/${macApp}.app/Contents/MacOS/${macProgram}`),
    );
  }
  const folders = [
    ...(env.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ].filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}
