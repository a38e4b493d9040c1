import { expect, test } from 'vitest';
import { coverage } from '@/skills/coverage';

const mentions = [
  { name: 'Git', kind: 'tool', strength: 'mentioned' },
  { name: 'SQL', kind: 'tool', strength: 'required' },
  { name: 'Python', kind: 'tool', strength: 'preferred' },
  { name: 'Tableau', kind: 'tool', strength: 'required' },
  { name: 'Reliability', kind: 'social', strength: 'required' },
] as const;

test('what a posting asks for is in the version, on the profile alone, or in neither, required first', () => {
  expect(coverage(mentions, ['sql', 'Welding'], ['SQL', 'python'])).toEqual({
    covered: [{ name: 'SQL', required: true }],
    onProfile: [{ name: 'Python', required: false }],
    neither: [
      { name: 'Tableau', required: true },
      { name: 'Git', required: false },
    ],
    asked: 4,
  });
});

test('a posting that names no known skill is asked for nothing', () => {
  expect(coverage([mentions[4]], ['SQL'], []).asked).toBe(0);
});
