import { expect, test } from 'vitest';
import { namesAllOf } from '@/skills/names-all';
import { suggestSkills } from '@/skills/suggest-skills';
import { matcherOf } from './tiny-lexicon';

const skills = ['Welding', 'MIG welding', 'Web design', 'Wound care', 'Power BI', 'Swelling'].map(
  (name) => ({ name, kind: 'technique', field: 'x' }) as const,
);

test.each([
  ['we', ['Welding', 'Web design', 'MIG welding']],
  ['WELD', ['Welding', 'MIG welding']],
  [' bi', ['Power BI']],
  ['w', []],
  ['', []],
  ['(', []],
])('"%s" may become %j', (typed, names) => {
  expect(suggestSkills(skills, typed)).toEqual(names);
});

test('a term is known when names of the lexicon leave nothing of it', () => {
  const matcher = matcherOf('@kind tool', 'Oracle', 'Jira', 'Power BI');
  expect(['Power BI', 'Jira / Oracle', 'oracle'].map((term) => namesAllOf(term, matcher))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Oracle Fusion', 'Brightway'].map((term) => namesAllOf(term, matcher))).toEqual([
    false,
    false,
  ]);
});
