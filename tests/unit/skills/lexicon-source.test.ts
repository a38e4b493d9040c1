import { describe, expect, test } from 'vitest';
import { readLexiconFile } from '@/skills/lexicon-source';

const read = (...lines: string[]) => readLexiconFile({ field: 'trades', text: lines.join('\n') });

test('a line gives a name, its aliases in all languages and their marks', () => {
  const { skills, problems } = read(
    '# comment',
    '@kind tool',
    '',
    '^?Go = Golang, ^GO | de: Go-Sprache | fr: langage Go, go lang',
  );
  expect(problems).toEqual([]);
  expect(skills).toEqual([
    {
      name: 'Go',
      kind: 'tool',
      field: 'trades',
      line: 4,
      aliases: [
        { text: 'Go', exactCase: true, ambiguous: true },
        { text: 'Golang', exactCase: false, ambiguous: false },
        { text: 'GO', exactCase: true, ambiguous: false },
        { text: 'Go-Sprache', exactCase: false, ambiguous: false },
        { text: 'langage Go', exactCase: false, ambiguous: false },
        { text: 'go lang', exactCase: false, ambiguous: false },
      ],
    },
  ]);
});

test('a translation may follow the name alone', () => {
  const [skill] = read('@kind technique', 'Laying tiles | de: Fliesen legen').skills;
  expect(skill?.aliases.map(({ text }) => text)).toEqual(['Laying tiles', 'Fliesen legen']);
});

describe('lines that must be mended', () => {
  test.each([
    ['@kind gadget', 'is no kind'],
    ['Hammer', 'stands before any "@kind" line'],
    ['@kind tool\nHammer | it: martello', 'should start with "de: ", "fr: " or "es: "'],
    ['@kind tool\nHammer = mallet,  , gavel', 'is no name'],
    ['@kind tool\nHammer =mallet', 'is no name'],
    ['@kind tool\n^?', 'is no name'],
  ])('%j is told: %s', (text, message) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]).toMatchObject({ field: 'trades', line: text.split('\n').length });
  });
});
