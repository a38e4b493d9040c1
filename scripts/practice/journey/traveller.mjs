/* global chrome -- in the function that runs in the extension's worker */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 */

/** Moves through the practice board and the extension's own pages, tells what is seen, and takes pictures of it. */
export class Traveller {
  #context;
  #extensionId;
  #origin;
  #pictures;

  /** @param {{ context: BrowserContext, extensionId: string, origin: string, pictures: string }} world */
  constructor({ context, extensionId, origin, pictures }) {
    this.#context = context;
    this.#extensionId = extensionId;
    this.#origin = origin;
    this.#pictures = pictures;
    mkdirSync(pictures, { recursive: true });
  }

  /** @param {string} path a page of the board: "/" */
  async openBoard(path) {
    const page = await this.#context.newPage();
    await page.goto(this.#origin + path);
    return page;
  }

  /**
   * The popup about what another page shows. A toolbar button cannot be pressed by a script, so the popup opens as a page
   * that is told whose tab it is about.
   * @param {Page} page
   */
  async openPopup(page) {
    await page.bringToFront();
    const worker =
      this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
    const tabId = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    const popup = await this.#context.newPage();
    await popup.setViewportSize({ width: 400, height: 560 });
    await popup.goto(`chrome-extension://${this.#extensionId}/popup.html?tab=${tabId}`);
    return popup;
  }

  /** @param {string} route "#/skills" */
  async openOptions(route) {
    const page = await this.#context.newPage();
    await page.goto(`chrome-extension://${this.#extensionId}/options.html${route}`);
    return page;
  }

  /** The page that the extension opened by itself when it was installed. */
  async welcomePage() {
    const isWelcome = (/** @type {Page} */ page) => page.url().endsWith('/welcome.html');
    const page =
      this.#context.pages().find(isWelcome) ??
      (await this.#context.waitForEvent('page', { predicate: isWelcome, timeout: 10_000 }));
    await page.waitForLoadState();
    return page;
  }

  /** @param {string} text */
  tell(text) {
    console.log(`  ${text}`);
  }

  /**
   * @param {Page} page
   * @param {string} name
   */
  async takePicture(page, name) {
    const file = join(this.#pictures, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`    picture: ${file}`);
  }
}
