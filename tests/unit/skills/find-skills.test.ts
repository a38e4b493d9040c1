import { expect, test } from 'vitest';
import { findSkills } from '@/skills/find-skills';

const names = (text: string) => findSkills(text).map((match) => match.name);

test('the shipped lexicon is read and names skills with their offsets', () => {
  const text = 'We work with TypeScript and C++.';
  expect(findSkills(text)).toEqual([
    { name: 'TypeScript', kind: 'tool', start: 13, end: 23 },
    { name: 'C++', kind: 'tool', start: 28, end: 31 },
  ]);
});

test('a word that merely contains a name is not that skill', () => {
  expect(names('A good team, goodwill, javelin and scalability of mind')).not.toContain('Go');
});
