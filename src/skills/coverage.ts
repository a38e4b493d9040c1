import { profileTest } from '@/domain/profile-test';
import type { SkillMention } from '@/domain/skill-mention';

/** One skill that a posting asks for. */
export interface AskedSkill {
  name: string;
  required: boolean;
}

/** How a version of the résumé answers a posting: three lists, each with what is required first. */
export interface Coverage {
  /** In the version. */
  covered: AskedSkill[];
  /** Not in it, though on the profile: words that can truthfully be added. */
  onProfile: AskedSkill[];
  /** In neither. */
  neither: AskedSkill[];
  /** Skills asked for; 0: the text names no known one, which says nothing about the résumé. */
  asked: number;
}

/** Social skills are left out: a list of words proves none. Names are compared whatever their letter case. */
export function coverage(
  mentions: readonly Pick<SkillMention, 'name' | 'kind' | 'strength'>[],
  resume: readonly string[],
  profile: readonly string[],
): Coverage {
  const isInResume = profileTest(resume);
  const isOnProfile = profileTest(profile);
  const asked = mentions
    .filter(({ kind }) => kind !== 'social')
    .map(({ name, strength }) => ({ name, required: strength === 'required' }))
    .sort((a, b) => Number(b.required) - Number(a.required));
  const missing = asked.filter((skill) => !isInResume(skill.name));
  return {
    covered: asked.filter((skill) => isInResume(skill.name)),
    onProfile: missing.filter((skill) => isOnProfile(skill.name)),
    neither: missing.filter((skill) => !isOnProfile(skill.name)),
    asked: asked.length,
  };
}
