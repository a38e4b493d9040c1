import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const page = join(root, 'tests/pages/generic/definition-list-de.html');
const url = 'https://www.zimmerei-holm.example/karriere/stellenangebote/polier-holzbau';

function extract(...words: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/extract.mjs'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
}

describe('npm run extract', { timeout: 60_000 }, () => {
  it('prints the draft as JSON', () => {
    const { status, stdout } = extract('--url', url, page);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Polier Holzbau (m/w/d)', url });
    expect(stdout).toMatch(/^\{\n {2}"/);
  });

  it('takes a file from where the user stands', () => {
    expect(extract('--url', url, 'tests/pages/generic/definition-list-de.html').status).toBe(0);
  });

  it('prints null for a page that is no posting', () => {
    const { status, stdout } = extract('--url', url, 'tests/pages/generic/company-page.html');
    expect([status, stdout]).toEqual([0, 'null\n']);
  });

  it.each([
    [[]],
    [[page]],
    [['--url', url]],
    [['--url', 'javascript:alert(1)', page]],
    [['--url', url, 'no-such-file.html']],
    [['--url', url, page, page]],
    [['--adress', url, page]],
  ])('refuses %j with a sentence', (words) => {
    const { status, stderr, stdout } = extract(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^.+\.\nUsage: /);
  });
});
