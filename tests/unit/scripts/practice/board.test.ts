import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBoard } from '../../../../scripts/practice/board.mjs';

let board: Awaited<ReturnType<typeof startBoard>>;
beforeAll(async () => {
  board = await startBoard();
});
afterAll(() => board.close());

/** Asks for a path exactly as it stands, which `fetch` would tidy up first. */
function statusOf(path: string) {
  return new Promise<number | undefined>((resolve, reject) => {
    request(new URL(board.origin), { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

async function jobLinks() {
  const list = await (await fetch(board.origin)).text();
  return [...list.matchAll(/<a href="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
}

describe('the practice board', () => {
  it('lists ten jobs, and every one has its page', async () => {
    const links = await jobLinks();
    expect(links).toHaveLength(10);
    for (const link of links) expect(await statusOf(link), link).toBe(200);
  });

  it('leaves no place open on any page', async () => {
    const parts = [
      '/bramblewick/customer-support-specialist.part.html',
      '/bramblewick/office-coordinator.part.html',
    ];
    for (const path of [...(await jobLinks()), ...parts]) {
      expect(await (await fetch(board.origin + path)).text(), path).not.toContain('{{');
    }
  });

  it('shows one page under every role of the single-page app', async () => {
    const pages = ['/bramblewick/roles', '/bramblewick/roles/office-coordinator'].map(
      async (path) => (await fetch(board.origin + path)).text(),
    );
    const [list, role] = await Promise.all(pages);
    expect(list).toContain('id="role"');
    expect(role).toBe(list);
  });

  it.each([
    '/nothing-here',
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/%zz',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('takes another port when its own is taken', async () => {
    const second = await startBoard();
    expect(second.origin).not.toBe(board.origin);
    expect((await fetch(second.origin)).status).toBe(200);
    await second.close();
  });
});
