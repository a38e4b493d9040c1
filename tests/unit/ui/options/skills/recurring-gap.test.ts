import { describe, expect, it } from 'vitest';
import type { SkillKind } from '@/domain/skill-mention';
import { skillGap } from '@/skills/gap';
import { tallySkills } from '@/skills/tally';
import { recurringGap } from '@/ui/options/skills/recurring-gap';

/** The gap over postings that name these skills; names in lower case are social ones. */
function gapOf(postings: string[][], profile: string[]) {
  const counts = tallySkills(
    postings.map((names, index) => ({
      id: String(index),
      mentions: names.map((name) => ({ name, kind: kindOf(name), strength: 'required' as const })),
    })),
  );
  return recurringGap(skillGap(counts, profile, postings.length), profile);
}

function kindOf(name: string): SkillKind {
  return name === name.toLowerCase() ? 'social' : 'tool';
}

describe('the recurring gap', () => {
  it('holds what two postings ask for and the profile lacks, most frequent first', () => {
    const gap = gapOf(
      [
        ['SQL', 'Excel', 'Forklift'],
        ['SQL', 'Excel'],
        ['SQL', 'Welding'],
      ],
      ['Excel'],
    );
    expect(gap.state).toBe('gap');
    expect(gap.skills.map(({ name, count, total }) => [name, count, total])).toEqual([
      ['SQL', 3, 3],
    ]);
  });

  it('leaves social skills out', () => {
    expect(gapOf([['teamwork'], ['teamwork']], ['SQL'])).toEqual({
      state: 'nothing-recurs',
      skills: [],
    });
  });

  it('is none only when something recurs and all of it is on the profile', () => {
    expect(gapOf([['SQL'], ['SQL', 'Welding']], ['sql']).state).toBe('none');
    expect(gapOf([['SQL'], ['Welding']], ['SQL', 'Welding']).state).toBe('nothing-recurs');
    expect(gapOf([['SQL', 'Welding']], ['SQL']).state).toBe('nothing-recurs');
  });

  it('says why there is no answer rather than that there is no gap', () => {
    expect(gapOf([], ['SQL']).state).toBe('no-postings');
    expect(gapOf([[], []], ['SQL']).state).toBe('no-skills-found');
    expect(gapOf([['SQL'], ['SQL']], []).state).toBe('no-profile');
  });
});
