import { installPackages } from './set-up/install-packages.mjs';
import { provideBrowser } from './set-up/install-browser.mjs';

/**
 * Makes a fresh checkout ready, with nothing but Node there: the packages, then a browser.
 * @returns {Promise<import('./set-up/find-browser.mjs').Browser>} the browser to use
 * @throws {Error} with a sentence for the user
 */
export async function setUp() {
  await installPackages();
  return provideBrowser();
}
