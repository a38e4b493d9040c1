import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface SavedPage {
  name: string;
  url: string;
  html: string;
  /** What must be read from it; null where it is no posting. Undefined where nobody wrote it down. */
  expected: Record<string, unknown> | null | undefined;
}

const folder = join(import.meta.dirname, '../../pages');

/** All pages of `tests/pages`: the address in the page's first comment, the expectation beside it. */
export function savedPages(): SavedPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const expectation = join(folder, file.replace(/\.html$/, '.json'));
      return {
        name: file,
        url: /<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1] ?? '',
        html,
        expected: existsSync(expectation)
          ? (JSON.parse(readFileSync(expectation, 'utf8')) as SavedPage['expected'])
          : undefined,
      };
    });
}

/** A page as a document: no script runs, nothing is fetched, style sheets are not read. */
export function openPage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
