import { expect, test } from 'vitest';
import { statedLevel } from '@/skills/resume/stated-level';

test.each([
  ['Python (advanced), SQL', 'Python', 'strong'],
  ['Python (advanced), SQL', 'SQL', null],
  ['Expert: Java, Go', 'Go', 'strong'],
  ['Basic knowledge of Excel', 'Excel', 'learning'],
  ['German (B2)', 'German', 'working'],
  ['German – native speaker', 'German', 'strong'],
  ['French (Limited Working)', 'French', 'learning'],
  ['Spanish (Professional Working)', 'Spanish', 'working'],
  ['English: very good', 'English', 'strong'],
  ['SAP: Grundkenntnisse', 'SAP', 'learning'],
  ['Sehr gute Kenntnisse in Excel', 'Excel', 'strong'],
  ['Français : courant', 'Français', 'strong'],
  ['Inglés (avanzado)', 'Inglés', 'strong'],
  ['I wrote good reports with SQL and Excel', 'Excel', null],
  ['Goodwill and SQL', 'SQL', null],
  ['SQL\nadvanced', 'SQL', null],
])('of %j, %s is %s', (text, skill, level) => {
  const start = text.indexOf(skill);
  expect(statedLevel(text, start, start + skill.length)).toBe(level);
});
