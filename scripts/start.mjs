/**
 * `npm start`: tries Rebound at once. Makes the checkout ready, builds the extension so that it also works on the practice
 * job board, and opens both in a browser. Where there is no display, it makes the journey by itself and tells of it.
 */
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startBoard } from './practice/board.mjs';
import { openWindow } from './practice/open-window.mjs';
import { setUp } from './set-up.mjs';
import { root, runNpm } from './set-up/run-npm.mjs';

const extension = join(root, '.output', 'chrome-mv3-practice');
const profile = join(root, '.output', 'practice-profile');

try {
  await start();
} catch (error) {
  console.error(stripVTControlCharacters(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

async function start() {
  const browser = await setUp();
  console.log('Building the extension …');
  const { ok, output } = await runNpm(['run', '--silent', 'build:practice'], { quiet: true });
  if (!ok) throw new Error(`${output}\nThe extension could not be built.`);
  const board = await startBoard();
  try {
    if (hasDisplay()) await practise(browser, board.origin);
    else await travel(browser, board.origin);
  } finally {
    await board.close();
  }
}

/**
 * @param {import('./set-up/find-browser.mjs').Browser} browser
 * @param {string} origin
 */
async function practise(browser, origin) {
  console.log(`The practice job board is at ${origin}.`);
  console.log(`Opening ${browser.name} with Rebound. What you try stays in ${profile}`);
  console.log('Quit the browser to end.');
  await openWindow({ browser: browser.path, extension, profile, address: origin });
}

/**
 * @param {import('./set-up/find-browser.mjs').Browser} browser
 * @param {string} origin
 */
async function travel(browser, origin) {
  // Playwright is there only once the packages are.
  const { takeJourney } = await import('./practice/journey.mjs');
  const pictures = join(root, '.output', 'practice-screenshots');
  console.log(
    `There is no display, so the journey through the practice job board is made headless in ${browser.name}:`,
  );
  await takeJourney({ browser: browser.path, extension, origin, pictures });
  console.log('Every step worked.');
}

function hasDisplay() {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}
