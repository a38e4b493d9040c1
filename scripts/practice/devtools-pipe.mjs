/**
 * Speaks the DevTools protocol with a browser over its two pipes (`--remote-debugging-pipe`): messages as JSON, each
 * ended by a zero byte. The pipe is the one way by which every browser of today, Chrome too, takes an unpacked
 * extension; the command-line switch for it is gone from Chrome and Edge (2025).
 * @param {import('node:stream').Writable} toBrowser
 * @param {import('node:stream').Readable} fromBrowser
 */
export function connectPipe(toBrowser, fromBrowser) {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let lastId = 0;
  let unread = '';

  fromBrowser.setEncoding('utf8').on('data', (part) => {
    const messages = `${unread}${part}`.split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages) settle(JSON.parse(message));
  });
  fromBrowser.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed at once.'));
  });
  toBrowser.on('error', () => {});

  /** @param {{ id?: number, result?: unknown, error?: { message: string } }} message */
  function settle({ id, result, error }) {
    const request = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error) request?.reject(new Error(error.message));
    else request?.resolve(result);
  }

  return {
    /**
     * @param {string} method "Extensions.loadUnpacked"
     * @param {object} params
     * @returns {Promise<any>} what the browser answers
     * @throws {Error} when it refuses, or closes
     */
    send(method, params) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params })}\0`);
      });
    },
  };
}
