import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, findFirefox } from './find-browser.mjs';

const adviceByPlatform = {
  linux:
    'Install Chromium with your package manager (package "chromium"), or Brave, Edge or Chrome.',
  darwin: 'Install Chrome, Edge or Brave into Applications, or "brew install --cask chromium".',
  win32: 'Install Chrome, Edge or Brave.',
};

/**
 * A browser to try the extension in. On Debian as root, where a server or a container has none, Chromium is installed.
 * @returns {import('./find-browser.mjs').Browser}
 * @throws {Error} with a sentence that says what to install
 */
export function provideBrowser() {
  const found = findBrowser() ?? installOnDebian('chromium', findBrowser);
  if (found) return found;
  const advice =
    adviceByPlatform[/** @type {'linux'} */ (process.platform)] ?? adviceByPlatform.linux;
  throw new Error(
    `No Chromium, Brave, Edge or Chrome was found. ${advice} A browser in another place is named by REBOUND_BROWSER=/path/to/it.`,
  );
}

/**
 * Firefox to test the extension in, too; installed as Chromium is.
 * @returns {import('./find-browser.mjs').Browser | null} null where there is none: nothing else needs it
 */
export function provideFirefox() {
  return findFirefox() ?? installOnDebian('firefox-esr', findFirefox);
}

/**
 * @param {string} name of the package
 * @param {() => import('./find-browser.mjs').Browser | null} look
 */
function installOnDebian(name, look) {
  if (!isDebian() || process.getuid?.() !== 0) return null;
  console.log(`Installing ${name} from Debian …`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', name]);
  return look();
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
