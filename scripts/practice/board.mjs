import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { findPage } from './find-page.mjs';
import { renderPage } from './render-page.mjs';

const usualPort = 4173;
const mediaTypes = { '.html': 'text/html', '.css': 'text/css' };

/**
 * Serves the practice job board to this computer alone, at its usual port where that is free.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startBoard() {
  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server, usualPort).catch(() => listen(server, 0));
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any
 * @returns {Promise<number>} the port taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const origin = `http://${request.headers.host}`;
  const file = findPage(new URL(request.url ?? '/', origin).pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    return;
  }
  const mediaType = mediaTypes[/** @type {'.html'} */ (extname(file))];
  const text = await readFile(file, 'utf8');
  const body = mediaType === 'text/html' ? renderPage(text, { origin, today: new Date() }) : text;
  response.writeHead(200, { 'content-type': `${mediaType}; charset=utf-8` }).end(body);
}
