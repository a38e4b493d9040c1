import { chromium } from '@playwright/test';

/**
 * Starts a headless browser with the extension in it, for a script to drive.
 * @param {object} what
 * @param {string} what.browser the browser's program
 * @param {string} what.extension the built extension's folder
 * @param {string} what.profile the profile's folder
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, extensionId: string }>}
 * @throws {Error} when the browser does not take the extension
 */
export async function launchHeadless({ browser, extension, profile }) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      // Chromium refuses its sandbox to root; nothing but the practice board and the extension runs here.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  // Not by --load-extension: Chrome and Edge no longer heed it (2025).
  context.setDefaultTimeout(10_000);
  const devtools = await context.browser()?.newBrowserCDPSession();
  const loaded = await devtools?.send('Extensions.loadUnpacked', { path: extension });
  return { context, extensionId: loaded?.id ?? '' };
}
