import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const ownFolder = join(root, 'tests/pages');
const realFolder = join(root, '../shared/pages');

/**
 * A page and what a person reads from it: only the fields that `expected` has are judged; null is no posting.
 * @typedef {{ name: string, site: string, url: string, html: string, expected: Record<string, any> | null }} CorpusPage
 */

/**
 * The invented pages of tests/pages.
 * @returns {CorpusPage[]}
 */
export function ownPages() {
  return readdirSync(ownFolder, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .flatMap(({ name: site }) =>
      readdirSync(join(ownFolder, site))
        .filter((file) => file.endsWith('.html'))
        .map((file) => {
          const html = readFileSync(join(ownFolder, site, file), 'utf8');
          const expectation = join(ownFolder, site, file.replace(/\.html$/, '.json'));
          return {
            name: `${site}/${file}`,
            site,
            url: /<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1] ?? '',
            html,
            expected: JSON.parse(readFileSync(expectation, 'utf8')),
          };
        }),
    );
}

/**
 * Saved pages of other people, where they lie beside this checkout; else none.
 * @returns {CorpusPage[]}
 */
export function realPages() {
  const manifest = join(realFolder, 'manifest.json');
  if (!existsSync(manifest)) return [];
  return JSON.parse(readFileSync(manifest, 'utf8')).map(({ file, url, expected }) => ({
    name: file,
    site: file.replace(/\.html$/, ''),
    url,
    html: readFileSync(join(realFolder, file), 'utf8'),
    expected,
  }));
}
