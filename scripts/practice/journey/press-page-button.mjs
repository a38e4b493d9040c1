/**
 * @typedef {object} DomNode as the DevTools protocol describes it
 * @property {string} nodeName
 * @property {string} [nodeValue]
 * @property {number} backendNodeId
 * @property {DomNode[]} [children]
 * @property {DomNode[]} [shadowRoots]
 */

const patience = 10_000;

/**
 * Presses the button that the extension draws on a job page, once it says this. Its shadow root is closed to the page and
 * to Playwright's locators, so it is found through DevTools and pressed by the mouse, as a person does.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 * @throws {Error} when no such button comes
 */
export async function pressPageButton(page, text) {
  await page.bringToFront();
  const devtools = await page.context().newCDPSession(page);
  const backendNodeId = await waitForButton(devtools, text);
  const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0] = model.border;
  await page.mouse.click(left + model.width / 2, top + model.height / 2);
  await devtools.detach();
}

/**
 * Waits until the extension's button on the page says this.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 * @throws {Error} when it does not
 */
export async function seePageButton(page, text) {
  const devtools = await page.context().newCDPSession(page);
  await waitForButton(devtools, text);
  await devtools.detach();
}

/**
 * @param {import('@playwright/test').CDPSession} devtools
 * @param {string} text
 * @returns {Promise<number>} the button's backend node id
 */
async function waitForButton(devtools, text) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = allNodes(root).find(({ nodeName }) => nodeName === 'REBOUND-BUTTON');
    const button =
      host && allNodes(host).find((node) => node.nodeName === 'BUTTON' && textOf(node) === text);
    if (button) return button.backendNodeId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No button on the page said "${text}".`);
}

/**
 * @param {DomNode} node
 * @returns {DomNode[]}
 */
function allNodes(node) {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(allNodes)];
}

/** @param {DomNode} node */
function textOf(node) {
  return allNodes(node)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('');
}
