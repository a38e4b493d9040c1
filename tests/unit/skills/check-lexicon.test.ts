import { describe, expect, test } from 'vitest';
import { lexiconFiles } from '../../../scripts/lexicon-plugin';
import { checkLexicon } from '@/skills/check-lexicon';
import { readLexiconFile } from '@/skills/lexicon-source';

const check = (...lines: string[]) =>
  checkLexicon([{ field: 'tiny', text: ['@kind tool', ...lines].join('\n') }]).map(
    ({ line, message }) => `${line}: ${message}`,
  );

describe('what the check refuses', () => {
  test.each([
    [['Saw', 'saw'], '3: "saw" is a skill already at tiny.txt:2: join the two lines.'],
    [['Saw = band-saw, band saw'], '2: "band saw" and "band-saw" are one name: delete one.'],
    [['Tile = tiles'], null],
    [
      ['Saw = blade', 'Knife = Blade'],
      '3: "Blade" of "Knife" clashes with "blade" of "Saw" at tiny.txt:2: one must go.',
    ],
    [['Saw (big)'], '2: "Saw (big)" of "Saw (big)" is never found as written.'],
    [['Saw = !!'], '2: "!!" of "Saw" is never found as written.'],
  ])('%j → %s', (lines, message) => {
    expect(check(...lines)).toEqual(message === null ? [] : expect.arrayContaining([message]));
  });
});

test('names that differ in required letter case, or a plural beside its singular, do not clash', () => {
  expect(check('^IT', 'Italian cut = ^It', 'Team = squad', 'Teams = chat tool')).toEqual([]);
});

describe('the lexicon in src/skills/lexicon', () => {
  const files = lexiconFiles();

  test('has nothing to mend', { timeout: 60_000 }, () => {
    const told = checkLexicon(files).map(
      ({ field, line, message }) => `${field}.txt:${line} ${message}`,
    );
    expect(told).toEqual([]);
  });

  test('holds at least 4,000 skills and 10,000 names, social skills apart from the others', () => {
    const skills = files.flatMap((file) => readLexiconFile(file).skills);
    expect(skills.length).toBeGreaterThanOrEqual(4000);
    expect(skills.flatMap(({ aliases }) => aliases).length).toBeGreaterThanOrEqual(10_000);
    expect(skills.some(({ kind }) => kind === 'social')).toBe(true);
  });
});
