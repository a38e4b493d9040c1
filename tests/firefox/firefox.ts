import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const extensionId = 'rebound@rebound.invalid';
/** Firefox makes this up for each profile, unless it is told. */
const address = 'moz-extension://4c3f2b1a-0d5e-4f6a-8b7c-9d0e1f2a3b4c';

/** The built extension in a Firefox of its own. */
export class FirefoxExtension {
  /** What went wrong in its pages. */
  readonly errors: string[] = [];

  constructor(readonly browser: Browser) {}

  /** Opens a page of the extension: "options.html#/people". */
  async open(path: string): Promise<Page> {
    const page = await this.#newPage();
    // Firefox never tells that a page of an extension has loaded: what is awaited has to be seen on it.
    await page.goto(`${address}/${path}`, { waitUntil: [] });
    return page;
  }

  /** Opens a job page that is served from the project's own test pages; all else from the network is refused. */
  async openJob(url: string, file: string): Promise<Page> {
    const body = await readFile(`${root}/tests/pages/${file}`, 'utf8');
    const page = await this.#newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer =
        request.url() === url
          ? request.respond({ contentType: 'text/html; charset=utf-8', body })
          : request.abort();
      void answer.catch(() => undefined);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async #newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    return page;
  }
}

export const test = base.extend<{ extension: FirefoxExtension }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are wanted from this pattern.
  extension: async ({}, use) => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: process.env.REBOUND_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      // Without it the protocol opens no page of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({
          [extensionId]: new URL(address).host,
        }),
      },
    });
    await browser.installExtension(`${root}/.output/firefox-mv2`);
    await use(new FirefoxExtension(browser));
    await browser.close();
  },
});

export { expect };
