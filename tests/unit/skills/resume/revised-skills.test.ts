import { expect, test } from 'vitest';
import { revisedSkills } from '@/skills/resume/revised-skills';

test.each([
  [['SQL'], ['SQL'], ['SQL', 'Python'], ['SQL', 'Python']],
  [['SQL', 'Excel'], ['SQL', 'Excel'], ['SQL'], ['SQL']],
  [['SQL', 'Welding'], ['SQL'], ['SQL'], ['SQL', 'Welding']],
  [['SQL'], ['SQL', 'Excel'], ['SQL', 'Excel'], ['SQL']],
  [[], [], ['SQL'], ['SQL']],
])('%j, with %j named before and %j now, becomes %j', (skills, before, now, revised) => {
  expect(revisedSkills(skills, before, now)).toEqual(revised);
});
