import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture, findSite } from '@/capture';
import { postingDraftSchema } from '@/domain/posting';
import { openPage, savedPages } from './saved-pages';

const pages = savedPages();
const markup = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>|&(?:amp|lt|gt|nbsp|#\d+);/i;
// eslint-disable-next-line no-control-regex -- they are what must not be there
const marks = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

beforeEach(() => {
  const refuse = () => {
    throw new Error('Capture reads the page that it is given and asks nobody: no network.');
  };
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket']) vi.stubGlobal(name, refuse);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(pages)('tests/pages/$name', ({ name, url, html, expected }) => {
  it('says its address and what must be read from it', () => {
    expect(url, `Begin ${name} with <!-- url: https://… -->, the address of the page.`).toMatch(
      /^https?:\/\/\S+$/,
    );
    expect(
      expected,
      `Write what must be read from ${name} into a .json file beside it: the draft, or null where it is no posting.`,
    ).not.toBeUndefined();
  });

  it.skipIf(!url || expected === undefined)('is read right', () => {
    const draft = capture(openPage(html, url), url);
    if (expected === null) return expect(draft).toBeNull();
    expect(draft, 'A posting was expected, and none was read.').not.toBeNull();
    expect(draft).toMatchObject(expected ?? {});
  });

  it.skipIf(!url)('stays as it is, and gives a clean draft', () => {
    const document = openPage(html, url);
    const before = document.documentElement.outerHTML;
    const draft = capture(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
    if (draft === null) return;
    expect(postingDraftSchema.parse(draft)).toEqual(draft);
    const lines = [draft.title, draft.company, draft.location, draft.salary?.text];
    const blocks = draft.description.flatMap((it) => (it.kind === 'list' ? it.items : it.text));
    for (const text of [...lines, ...blocks]) {
      expect(text ?? '').not.toMatch(markup);
      expect(text ?? '').not.toMatch(marks);
    }
  });

  it.skipIf(!url)('is nobody’s on a host that only looks like the site’s', () => {
    const { hostname, pathname, search } = new URL(url);
    const attacker = new URL(`https://${hostname}.attacker.example${pathname}${search}`);
    expect(findSite(attacker)).toBeNull();
    expect(capture(openPage(html, attacker.href), attacker)?.site).not.toBe(
      findSite(new URL(url))?.name ?? null,
    );
  });
});

/** One page of each site is enough for what does not depend on the page. */
const onePerSite = pages.filter(
  ({ name }, index) => pages[index - 1]?.name.split('/')[0] !== name.split('/')[0],
);

describe.each(onePerSite)('an empty page at the address of $name', ({ url }) => {
  it('is no posting, and throws nothing', () => {
    const bare = openPage('', url);
    expect(capture(bare, url)).toBeNull();
    bare.body.remove();
    expect(capture(bare, url)).toBeNull();
    bare.documentElement.remove();
    expect(capture(bare, url)).toBeNull();
  });
});
