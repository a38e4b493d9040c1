import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSite, siteMatches } from '@/capture';
import { savedPages } from './saved-pages';

const root = join(import.meta.dirname, '../../..');
const names = readdirSync(join(root, 'src/capture/sites'))
  .filter((it) => it.endsWith('.ts'))
  .map((it) => it.replace(/\.ts$/, ''));
const pages = savedPages();

describe.each(names)('the site %s', (name) => {
  it('has a page that is a posting', () => {
    const own = pages.filter((it) => it.name.startsWith(`${name}/`));
    const postings = own.filter((it) => it.expected);
    expect(
      postings.length,
      `src/capture/sites/${name}.ts has no test page that is a posting: save one of the right structure as tests/pages/${name}/posting.html and write what must be read from it into posting.json.`,
    ).toBeGreaterThan(0);
  });

  it('goes by its file’s name and is found by the addresses of its pages', () => {
    const own = pages.filter((it) => it.expected?.site === name);
    for (const { name: page, url } of own) {
      expect(findSite(new URL(url))?.name, `${page} is not on a host of ${name}.`).toBe(name);
    }
  });
});

describe('a match pattern', () => {
  it.each(siteMatches)('%s names whole hosts, by https', (pattern) => {
    expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/);
  });
});

describe('npm run new:site', () => {
  // A copy of the tree's shape in which the script may write.
  const copy = join(tmpdir(), `rebound-new-site-${process.pid}`);
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(copy, 'scripts/new-site.mjs'), ...words], {
      encoding: 'utf8',
    });
  mkdirSync(join(copy, 'src/capture/sites'), { recursive: true });
  mkdirSync(join(copy, 'scripts'), { recursive: true });
  execFileSync('cp', [join(root, 'scripts/new-site.mjs'), join(copy, 'scripts')]);
  if (!existsSync(join(copy, 'node_modules'))) {
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  }
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('makes a site file and a page, and says what to do next', () => {
    const { status, stdout } = run('acme-jobs');
    expect(status).toBe(0);
    expect(stdout).toContain('tests/pages/acme-jobs/posting.html');
    expect(readFileSync(join(copy, 'src/capture/sites/acme-jobs.ts'), 'utf8')).toContain(
      "name: 'acme-jobs'",
    );
    expect(readFileSync(join(copy, 'tests/pages/acme-jobs/posting.html'), 'utf8')).toMatch(
      /<!-- url: https:/,
    );
  });

  it.each([[[]], [['Acme Jobs']], [['../acme']], [['acme', 'jobs']], [['acme-jobs']]])(
    'refuses %j with a sentence',
    (words) => {
      const { status, stderr } = run(...words);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^.+[.:].*\S\n$/);
    },
  );
});
