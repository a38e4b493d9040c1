import { describe, expect, test } from 'vitest';
import { datedStretches } from '@/skills/resume/used-until';

const untilOf = (line: string) => datedStretches(line)[0]?.until;

describe('the end of a period', () => {
  test.each([
    ['Jan 2019 – Present', 'now'],
    ['January 2019 - May 2021 (2 years 5 months)', '2021-05'],
    ['2018-2021', '2021'],
    ['2018 to 2020', '2020'],
    ['03/2017 – 08/2020', '2020-08'],
    ['03.2017 bis heute', 'now'],
    ['2021-09 – 2023-04', '2023-04'],
    ['Seit 2020: Pflegefachfrau', 'now'],
    ['März 2015 – Dezember 2017', '2017-12'],
    ['août 2016 à déc. 2019', '2019-12'],
    ['enero de 2018 – actualidad', 'now'],
    ['depuis 2022', 'now'],
    ['Data Analyst, Larkmoor Health (Sept. 2018 – Feb. 2020)', '2020-02'],
  ])('%j', (line, until) => {
    expect(untilOf(line)).toBe(until);
  });

  test.each([
    'I was born in 1987.',
    'Call 2019-2044-55 any time',
    'ISO 9001 and ISO 14001',
    'In 2019 I moved.',
    'Budget of 2000 to 3000 euros',
  ])('is not in %j', (line) => {
    expect(untilOf(line)).toBeUndefined();
  });
});

test('a period reaches from the titles above it to those of the next, and no further than a heading', () => {
  const text = [
    'Summary of myself.',
    '',
    'Data Analyst',
    'Larkmoor Health',
    'March 2020 – Present',
    '- Wrote SQL',
    'Clerk, Fenwharf',
    '2015 – 2019',
    'Kept books in Excel.',
    'Skills',
    'Tableau',
  ].join('\n');
  expect(
    datedStretches(text).map(({ start, end, until }) => [text.slice(start, end), until]),
  ).toEqual([
    ['Data Analyst\nLarkmoor Health\nMarch 2020 – Present\n- Wrote SQL\n', 'now'],
    ['Clerk, Fenwharf\n2015 – 2019\nKept books in Excel.', '2019'],
  ]);
});
