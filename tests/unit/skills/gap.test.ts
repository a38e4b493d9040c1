import { describe, expect, test } from 'vitest';
import type { SkillKind } from '@/domain/skill-mention';
import { skillGap } from '@/skills/gap';
import { tallySkills } from '@/skills/tally';

const mention = (name: string, kind: SkillKind = 'tool') => ({
  name,
  kind,
  strength: 'required' as const,
});
const tally = tallySkills([
  { id: 'a', mentions: [mention('SQL'), mention('Java'), mention('Teamwork', 'social')] },
  { id: 'b', mentions: [mention('SQL'), mention('Forklift operation')] },
]);
const names = (list: { name: string }[]) => list.map(({ name }) => name);

test('what is asked for and missing is the gap, what is there the strength, what nobody asks for unused', () => {
  const result = skillGap(tally, ['java', 'Welding']);
  expect(result.state).toBe('compared');
  expect(names(result.gap)).toEqual(['SQL', 'Forklift operation']);
  expect(names(result.strength)).toEqual(['Java']);
  expect(result.unused).toEqual(['Welding']);
});

test('a social skill is a strength when it is on the profile, never a gap', () => {
  expect(names(skillGap(tally, []).gap)).not.toContain('Teamwork');
  expect(names(skillGap(tally, ['Teamwork']).strength)).toEqual(['Teamwork']);
});

describe('an empty gap says why', () => {
  test('no posting was counted', () => {
    expect(skillGap([], ['SQL'])).toEqual({
      state: 'no-postings',
      total: 0,
      gap: [],
      strength: [],
      unused: [],
    });
  });

  test('postings were counted and none named a known skill', () => {
    const result = skillGap([], ['SQL'], 3);
    expect(result).toMatchObject({ state: 'no-skills-found', total: 3, unused: [] });
  });

  test('everything asked for is there', () => {
    const result = skillGap(tally, ['SQL', 'Java', 'Forklift operation']);
    expect(result).toMatchObject({ state: 'compared', gap: [] });
  });
});
