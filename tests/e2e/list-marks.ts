import { expect, type CDPSession, type Page } from '@playwright/test';

export interface ShownMark {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The labels that Rebound draws over a list's cards. Their shadow root is closed to the page and so to Playwright's
 * selectors: they are read through the browser's own protocol.
 */
export class ListMarks {
  readonly #page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until these labels can be seen, from the top to the bottom. */
  async show(...texts: string[]): Promise<void> {
    const seen = async () => (await this.shown()).map(({ text }) => text);
    await expect.poll(seen, { timeout: 30_000 }).toEqual(texts);
  }

  /** The labels that can be seen, from the top to the bottom, with where they stand in the window. */
  async shown(): Promise<ShownMark[]> {
    const session = (this.#session ??= await this.#page.context().newCDPSession(this.#page));
    const { root } = await session.send('DOM.getDocument', { depth: 1 });
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'rebound-marks',
    });
    if (nodeId === 0) return [];
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const marks: ShownMark[] = [];
    for (const label of node.shadowRoots?.[0]?.children ?? []) {
      if (label.nodeName !== 'SPAN' || label.attributes?.includes('hidden')) continue;
      const { backendNodeId } = label;
      // Gone or hidden since the page was asked for its labels: not shown.
      const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
      if (!box) continue;
      const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
      marks.push({ text: label.children?.[0]?.nodeValue ?? '', left, top, right, bottom });
    }
    return marks.toSorted((a, b) => a.top - b.top);
  }
}
