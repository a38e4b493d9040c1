import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  expect,
  test as base,
  type BrowserContext,
  type Page,
  type Worker,
} from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, '.output/chrome-mv3');

/** The built extension in a browser of its own. */
export class Extension {
  constructor(
    readonly context: BrowserContext,
    readonly id: string,
  ) {}

  /** The background worker, started again if it was stopped. */
  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  async openOptions(hash = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(`options.html${hash}`));
    return page;
  }

  /** The id of the tab that a page is in. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const worker = await this.worker();
    const id = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    expect(id).toBeDefined();
    return id as number;
  }

  /** The popup as a page of its own, about the tab that `page` is in. */
  async openPopup(page: Page): Promise<Page> {
    const tabId = await this.tabId(page);
    const popup = await this.context.newPage();
    await popup.setViewportSize({ width: 400, height: 560 });
    await popup.goto(this.url(`popup.html?tab=${tabId}`));
    return popup;
  }

  /** Runs the keyboard shortcut on a page: headless Chromium has no window that keys of the browser reach. */
  async pressShortcut(page: Page): Promise<void> {
    const tabId = await this.tabId(page);
    await (
      await this.worker()
    ).evaluate(async (id) => {
      const dispatch = chrome.commands.onCommand as unknown as {
        dispatch(...args: unknown[]): void;
      };
      dispatch.dispatch('save-posting', await chrome.tabs.get(id));
    }, tabId);
  }

  /** Chooses Rebound's item of the page's context menu, which headless Chromium does not draw. */
  async chooseMenuItem(page: Page): Promise<void> {
    const tabId = await this.tabId(page);
    await (
      await this.worker()
    ).evaluate(async (id) => {
      const clicked = chrome.contextMenus.onClicked as unknown as {
        dispatch(...args: unknown[]): void;
      };
      clicked.dispatch({ menuItemId: 'save-posting', editable: false }, await chrome.tabs.get(id));
    }, tabId);
  }

  /** What the toolbar button's badge says on this tab. */
  async badge(tabId: number): Promise<string> {
    return (await this.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Stops the background worker, as the browser does when it has been idle. */
  async stopWorker(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser of a persistent context could not be reached.');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      (info) => info.type === 'service_worker' && info.url.includes(this.id),
    );
    if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
    await session.detach();
  }
}

/** Answers an address with one of the project's own test pages. */
export async function servePage(context: BrowserContext, url: string, file: string): Promise<void> {
  const body = await readFile(join(root, 'tests/pages', file), 'utf8');
  const { origin, pathname, search } = new URL(url);
  await context.route(
    (asked) => asked.origin === origin && asked.pathname === pathname && asked.search === search,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}

/** Waits for the page that opens at installation, which would otherwise come to the front in the middle of a test. */
async function closeWelcome(extension: Extension): Promise<void> {
  const isWelcome = (page: Page) => page.url() === extension.url('welcome.html');
  const { context } = extension;
  await expect.poll(() => context.pages().some(isWelcome), { timeout: 60_000 }).toBe(true);
  await context.pages().find(isWelcome)?.close();
}

export const test = base.extend<{ extension: Extension }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are wanted from this pattern.
  extension: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'rebound-e2e-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.REBOUND_BROWSER ?? '/usr/bin/chromium',
      headless: true,
      viewport: { width: 1280, height: 800 },
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${built}`,
        `--load-extension=${built}`,
        '--disable-background-networking',
        // Lets the protocol press the toolbar button.
        '--enable-unsafe-extension-debugging',
      ],
    });
    // Nothing reaches the network: what a test does not serve is refused.
    await context.route(/^https?:/, (route) => route.abort());
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const extension = new Extension(context, new URL(worker.url()).host);
    await closeWelcome(extension);
    await use(extension);
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
});

export { expect };
