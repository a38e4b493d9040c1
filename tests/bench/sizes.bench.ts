import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { printSize } from './figures';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

function gzipSize(files: Iterable<string>): number {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(built, file))).length,
    0,
  );
}

/** Every script and style that a page loads at once: those it names, and what these import statically. */
function loadedBy(html: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(built, file), 'utf8');
    for (const [, name] of code.matchAll(
      /(?:from|^import|[;}]import)\s*["']\.\/([^"']+\.js)["']/g,
    )) {
      visit(`chunks/${name}`);
    }
  };
  const text = readFileSync(join(built, html), 'utf8');
  for (const [, file] of text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(file ?? '');
  return found;
}

test('sizes of what is shipped', () => {
  printSize('content script', gzipSize(['content-scripts/jobs.js']), 'aim: under 40');
  printSize('script that reads a page on a click', gzipSize(['read-page.js']));
  printSize('popup (scripts and styles)', gzipSize(loadedBy('popup.html')), 'aim: under 60');
  printSize('options page (scripts and styles)', gzipSize(loadedBy('options.html')));
  printSize('background worker, with the lexicon', gzipSize(['background.js']));
  const chunks = readdirSync(join(built, 'chunks')).map((file) => `chunks/${file}`);
  printSize('all chunks of the pages together', gzipSize(chunks));
});
