import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { lexiconFiles } from '../../scripts/lexicon-plugin';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

test('the lexicon is shipped once, in the worker: no page and no content script carries it', () => {
  // A field's name stands in the compiled lexicon, and nowhere else.
  const fields = lexiconFiles().map(({ field }) => field);
  const carriers = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .filter((file) => {
      const code = readFileSync(join(built, file), 'utf8');
      return fields.filter((field) => code.includes(field)).length > fields.length / 2;
    });
  expect(carriers).toEqual(['background.js']);
});
