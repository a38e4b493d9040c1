import { expect, type CDPSession, type Page } from '@playwright/test';

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: Node[];
  shadowRoots?: Node[];
}

/**
 * The button that Rebound draws on a job page. Its shadow root is closed to the page and so to Playwright's
 * selectors: it is found, read and clicked through the browser's own protocol, as a person would see it.
 */
export class PageButton {
  readonly #page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The labels of its buttons, from left to right; empty where there is none. */
  async labels(): Promise<string[]> {
    return (await this.#buttons()).map(textOf);
  }

  /** Waits until the button says this. */
  async says(...labels: string[]): Promise<void> {
    await expect.poll(() => this.labels(), { timeout: 30_000 }).toEqual(labels);
  }

  /** Clicks the middle of the button with this label. */
  async click(label: string): Promise<void> {
    const session = await this.#cdp();
    let middle: [number, number] = [0, 0];
    // Between looking and measuring the page may have drawn it anew: both are tried again together.
    await expect(async () => {
      const button = (await this.#buttons()).find((node) => textOf(node) === label);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: button?.nodeId ?? 0 });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      middle = [(left + right) / 2, (top + bottom) / 2];
    }).toPass({ timeout: 30_000 });
    await this.#page.mouse.click(...middle);
  }

  async #cdp(): Promise<CDPSession> {
    return (this.#session ??= await this.#page.context().newCDPSession(this.#page));
  }

  async #buttons(): Promise<Node[]> {
    const { root } = await (await this.#cdp()).send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, 'REBOUND-BUTTON')[0];
    return host ? find(host, 'BUTTON') : [];
  }
}

function inside(node: Node): Node[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])];
}

function find(node: Node, name: string): Node[] {
  return [
    ...(node.nodeName === name ? [node] : []),
    ...inside(node).flatMap((child) => find(child, name)),
  ];
}

function textOf(node: Node): string {
  return node.nodeName === '#text' ? node.nodeValue : inside(node).map(textOf).join('');
}
