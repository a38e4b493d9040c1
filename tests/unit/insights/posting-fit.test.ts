import { describe, expect, test } from 'vitest';
import type { MentionStrength, SkillKind } from '@/domain/skill-mention';
import { postingFit } from '@/insights/posting-fit';

const asks = (name: string, strength: MentionStrength, kind: SkillKind = 'tool') => ({
  name,
  strength,
  kind,
});

describe('how a posting fits', () => {
  test('required, preferred and mentioned skills are told apart', () => {
    const mentions = [
      asks('SQL', 'required'),
      asks('Python', 'required'),
      asks('Git', 'preferred'),
      asks('Jira', 'mentioned'),
    ];
    expect(postingFit(mentions, ['sql', 'Git'])).toEqual({
      state: 'compared',
      required: { asked: 2, covered: ['SQL'], missing: ['Python'] },
      preferred: { asked: 1, covered: ['Git'], missing: [] },
      mentioned: { asked: 1, covered: [], missing: ['Jira'] },
    });
  });

  test('a text that names no known skill is no perfect fit', () => {
    expect(postingFit([], ['SQL']).state).toBe('no-skills-found');
    expect(postingFit([asks('Empathy', 'required', 'social')], ['SQL']).state).toBe(
      'no-skills-found',
    );
  });

  test('without a profile there is nothing to compare with', () => {
    expect(postingFit([asks('SQL', 'required')], []).state).toBe('no-profile');
  });

  test('nothing is inferred from a related skill', () => {
    expect(postingFit([asks('JavaScript', 'required')], ['React']).required.missing).toEqual([
      'JavaScript',
    ]);
  });
});
