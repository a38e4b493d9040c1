import { spawn } from 'node:child_process';
import { connectPipe } from './devtools-pipe.mjs';
import { prepareProfile } from './profile.mjs';

/**
 * Opens a browser window with the extension in it, and comes back when the browser has been closed.
 * @param {object} what
 * @param {string} what.browser the browser's program
 * @param {string} what.extension the built extension's folder
 * @param {string} what.profile the profile's folder; made when it is not there
 * @param {string} what.address the page to open
 * @throws {Error} with a sentence for the user, when the browser does not take the extension
 */
export async function openWindow({ browser, extension, profile, address }) {
  prepareProfile(profile, extension);
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses its sandbox to root; nothing but the practice board and the extension runs here.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      address,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const devtools = connectPipe(
    /** @type {import('node:stream').Writable} */ (toBrowser),
    /** @type {import('node:stream').Readable} */ (fromBrowser),
  );
  try {
    await Promise.race([devtools.send('Extensions.loadUnpacked', { path: extension }), closed]);
  } catch (error) {
    child.kill();
    throw new Error(
      `The browser did not load the extension (${/** @type {Error} */ (error).message}). It must be of 2024 or newer, ` +
        `and no other window may be open on the profile in ${profile}.`,
      { cause: error },
    );
  }
  await closed;
}
