import { describe, expect, test } from 'vitest';
import { readProfileText } from '@/skills/profile';
import { matcherOf } from './tiny-lexicon';

const matcher = matcherOf(
  '@kind tool',
  'Python',
  'SQL',
  '^?Go = Golang',
  '@kind technique',
  'Welding = MIG welding',
);

describe('a list', () => {
  test.each([
    ['python, sql', ['Python', 'SQL'], []],
    ['Go\nWelding', ['Go', 'Welding'], []],
    ['• Python\n• MIG welding\n• beekeeping', ['Python', 'Welding'], ['beekeeping']],
    ['Python | Lace making; lace making', ['Python'], ['lace making']],
    ['Beekeeping', [], ['Beekeeping']],
    ['- SQL\n- Python\n- SQL', ['SQL', 'Python'], []],
    ['', [], []],
  ])('%j', (text, skills, own) => {
    expect(readProfileText(text, matcher)).toEqual({ skills, own });
  });
});

test('running text gives the skills that it names, and no names of the user', () => {
  const text =
    'After my apprenticeship I worked for six years as a welder. I learnt MIG welding and taught myself Python.';
  expect(readProfileText(text, matcher)).toEqual({ skills: ['Welding', 'Python'], own: [] });
});
