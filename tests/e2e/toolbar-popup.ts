import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type CDPSession, type Page } from '@playwright/test';
import type { Extension } from './extension';
import { screenFolder } from './screen-looks';

/** The script that AxeBuilder puts into pages; the popup is none that it reaches. */
const axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core',
);

/**
 * The real popup under the toolbar button. Playwright does not count it among its pages: it is reached through the
 * browser's own protocol.
 */
export class ToolbarPopup {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  #lastId = 0;

  private constructor(session: CDPSession, sessionId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
  }

  /** Presses the toolbar button over this page: unlike a script's openPopup, that gives the click's permission. */
  static async open(extension: Extension, page: Page): Promise<ToolbarPopup> {
    await page.bringToFront();
    const browser = extension.context.browser();
    if (!browser) throw new Error('The browser of a persistent context could not be reached.');
    const session = await browser.newBrowserCDPSession();
    const tabs = await session.send('Target.getTargets', {
      filter: [{ type: 'tab', exclude: false }],
    });
    const tab = tabs.targetInfos.find(({ url }) => url === page.url());
    // Newer than Playwright's list of the protocol's methods (seen in Chromium 156).
    const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: extension.id, targetId: tab?.targetId });
    const address = extension.url('popup.html');
    let targetId: string | undefined;
    await expect
      .poll(async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        targetId = targetInfos.find(({ url }) => url === address)?.targetId;
        return targetId;
      })
      .toBeDefined();
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: targetId ?? '',
      flatten: false,
    });
    return new ToolbarPopup(session, sessionId);
  }

  /** What an expression gives in the popup; promises are awaited. */
  async evaluate<Result>(expression: string): Promise<Result> {
    const { result } = await this.#send<{ result: { value: Result } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  /** Waits until the popup shows this text. */
  async shows(text: string): Promise<void> {
    await expect.poll(() => this.evaluate<string>('document.body.innerText')).toContain(text);
  }

  /** Presses the button with this name. */
  async press(name: string): Promise<void> {
    const buttons = '[...document.querySelectorAll("button")]';
    await this.evaluate(
      `${buttons}.find((it) => it.textContent.trim() === ${JSON.stringify(name)}).click()`,
    );
  }

  /** Takes a picture in light and dark, and lets axe look for what hinders anybody: see `look` for pages. */
  async look(name: string): Promise<void> {
    await mkdir(screenFolder, { recursive: true });
    await this.evaluate(`${await readFile(axe, 'utf8')}; undefined`);
    for (const value of ['light', 'dark']) {
      const features = [
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await this.#send('Emulation.setEmulatedMedia', { features });
      const { data } = await this.#send<{ data: string }>('Page.captureScreenshot', {});
      await writeFile(`${screenFolder}/${name}-${value}.png`, Buffer.from(data, 'base64'));
      const violations = await this.evaluate<unknown[]>(
        'axe.run().then((it) => it.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
      );
      expect(violations).toEqual([]);
    }
  }

  #send<Reply>(method: string, params: object): Promise<Reply> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const reply = JSON.parse(message) as {
          id?: number;
          result: Reply;
          error?: { message: string };
        };
        if (sessionId !== this.#sessionId || reply.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', listen);
        if (reply.error) reject(new Error(reply.error.message));
        else resolve(reply.result);
      };
      this.#session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      this.#session
        .send('Target.sendMessageToTarget', { message, sessionId: this.#sessionId })
        .catch(reject);
    });
  }
}
