import { expect, test } from 'vitest';
import { jsonResumeText } from '@/skills/resume/json-resume';
import { readResume } from '@/skills/resume/read-resume';
import { matcherOf } from '../tiny-lexicon';

const matcher = matcherOf(
  '@kind tool',
  'Python',
  'SQL',
  '^?Go = Golang',
  'Excel',
  '@kind language',
  'German',
);

test('a skill is given the last day of the latest job that it stands in, and the level that is stated', () => {
  const text = [
    'Ines Larkmoor',
    'Data Analyst, Fenwharf',
    '2021 – 2023',
    'Wrote Python and SQL every day.',
    '',
    'Clerk, Kettleby',
    '2015 – 2018',
    'Kept the books in Excel, and some SQL.',
    '',
    'Skills',
    'Go, Python (advanced), R',
    'German (native)',
  ].join('\n');
  expect(readResume(text, matcher)).toEqual([
    { name: 'Python', level: 'strong', lastUsed: '2023' },
    { name: 'SQL', level: null, lastUsed: '2023' },
    { name: 'Excel', level: null, lastUsed: '2018' },
    { name: 'Go', level: null, lastUsed: null },
    { name: 'German', level: 'strong', lastUsed: null },
  ]);
});

test('text that names no skill gives none', () => {
  expect(readResume('', matcher)).toEqual([]);
  expect(readResume('I go for walks.', matcher)).toEqual([]);
});

test('a JSON Resume is read as any other', () => {
  const text = jsonResumeText({
    basics: { name: 'Ines Larkmoor', email: 'ines@example.invalid', summary: 'I like data.' },
    work: [
      {
        name: 'Fenwharf',
        position: 'Analyst',
        startDate: '2021-02-01',
        endDate: '2023-06-30',
        highlights: ['Rebuilt the reports in Python'],
      },
      { company: 'Kettleby', position: 'Clerk', startDate: '2023-07', summary: 'SQL, daily.' },
    ],
    skills: [{ name: 'Office', level: 'Intermediate', keywords: ['Excel'] }],
    languages: [{ language: 'German', fluency: 'Native speaker' }],
    interests: 7,
  });
  expect(readResume(text!, matcher)).toEqual([
    { name: 'Python', level: null, lastUsed: '2023-06' },
    { name: 'SQL', level: null, lastUsed: 'now' },
    { name: 'Excel', level: 'working', lastUsed: null },
    { name: 'German', level: 'strong', lastUsed: null },
  ]);
});

test.each([
  [{}],
  [null],
  [[]],
  ['text'],
  [{ work: 'none' }],
  [{ skills: [{ name: 3 }] }],
  [{ basics: { summary: 'x'.repeat(20_001) } }],
  [{ skills: Array.from({ length: 501 }, () => ({ name: 'SQL' })) }],
])('%j is no JSON Resume that says anything', (value) => {
  expect(jsonResumeText(value)).toBeNull();
});
