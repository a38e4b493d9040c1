import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from '@/messaging/answer';
import { messages } from '@/messaging/messages';
import { transport } from '@/messaging/transport';
import { posting } from '../../fakes/postings';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

const ours = { url: 'chrome-extension://test-extension-id/popup.html' };
const jobPage = { url: 'https://www.linkedin.com/jobs/view/1/', tab: { id: 7 } };
let listeners: Listener[];

/** Handlers that note what reached them. */
function listen() {
  const reached: unknown[] = [];
  const handlers = Object.fromEntries(
    Object.keys(messages).map((type) => [
      type,
      (request: unknown, sender: unknown) => {
        reached.push([type, request, sender]);
        return {};
      },
    ]),
  );
  answer(handlers as unknown as Handlers);
  return reached;
}

/** Sends as the library does, and gives back what it answers. */
async function send(
  type: string,
  data: unknown,
  sender: object,
): Promise<{ err?: { message?: string } }> {
  for (const listener of listeners) {
    const reply = await new Promise((resolve) => {
      if (listener({ id: 1, type, data, timestamp: 0 }, sender, resolve) !== true)
        resolve(undefined);
    });
    if (reply) return reply as { err?: { message?: string } };
  }
  throw new Error('nobody answered');
}

beforeEach(() => {
  listeners = [];
  vi.stubGlobal('chrome', {
    runtime: {
      onMessage: {
        addListener: (it: Listener) => listeners.push(it),
        removeListener: () => undefined,
      },
    },
  });
  fakeBrowser.reset();
  transport.removeAllListeners();
});

describe('the worker', () => {
  test('hands a well-formed message on, with the tab it came from', async () => {
    const reached = listen();
    await send('posting/save', { draft: posting(), tabId: null }, jobPage);
    expect(reached).toMatchObject([['posting/save', { tabId: null }, { tabId: 7 }]]);
  });

  test.each([
    ['posting/save', { draft: { ...posting(), url: 'javascript:alert(1)' }, tabId: null }],
    ['posting/save', { draft: posting({ title: 'x'.repeat(501) }), tabId: null }],
    ['posting/find', { keys: 'linkedin:1' }],
    ['event/retract', { eventIds: Array.from({ length: 10_001 }, () => 'a') }],
    ['posting/find', null],
  ])('refuses a malformed %s before any handler sees it', async (type, data) => {
    const reached = listen();
    expect((await send(type, data, jobPage)).err).toBeDefined();
    expect(reached).toEqual([]);
  });

  test.each([
    'data/delete-all',
    'backup/import',
    'application/remove',
    'profile/add-skills',
    'page/read',
  ])('does not take %s from a web page', async (type) => {
    const reached = listen();
    expect((await send(type, {}, jobPage)).err?.message).toContain('not for web pages');
    expect(reached).toEqual([]);
  });

  test('takes it from its own pages', async () => {
    const reached = listen();
    await send('data/delete-all', {}, ours);
    expect(reached).toEqual([['data/delete-all', {}, { tabId: null }]]);
  });
});
