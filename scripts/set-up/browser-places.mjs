import { posix, win32 } from 'node:path';

/**
 * A browser built on Chromium, and what it is called on each system: the first one found is taken.
 * The unbranded one comes first: it has no first-run questions, and it loads extensions in every way there is.
 */
const browsers = [
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

/**
 * Where browsers usually are on this system, in the order in which they are wanted.
 * @param {string} platform as in `process.platform`
 * @param {Record<string, string | undefined>} env
 * @returns {{ name: string, path: string }[]}
 */
export function browserPlaces(platform, env) {
  return browsers.flatMap(({ name, ...browser }) =>
    pathsOf(browser, platform, env).map((path) => ({ name, path })),
  );
}

/**
 * @param {{ commands: string[], macApp: string, windows: string }} browser
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
function pathsOf({ commands, macApp, windows }, platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, windows));
  }
  if (platform === 'darwin') {
    const roots = ['/', env.HOME ?? '/'];
    return roots.map((folder) =>
      posix.join(folder, `Applications/${macApp}.app/Contents/MacOS/${macApp}`),
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
