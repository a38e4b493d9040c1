import { profileTest } from '@/domain/profile-test';
import type { MentionStrength, SkillKind } from '@/domain/skill-mention';

/** One skill that a posting asks for. */
export interface AskedSkill {
  name: string;
  kind: SkillKind;
  strength: MentionStrength;
}

/** How many skills of one sort are asked for, and which of them are on the profile. */
export interface FitPart {
  asked: number;
  covered: string[];
  missing: string[];
}

/** How a posting and the user's skills go together. */
export interface PostingFit {
  /**
   * "compared": the parts say something. "no-skills-found": the text names no known skill, which is never to be read
   * as a perfect fit. "no-profile": nothing to compare with yet.
   */
  state: 'compared' | 'no-skills-found' | 'no-profile';
  required: FitPart;
  preferred: FitPart;
  /** Named by the posting without saying whether they are needed. */
  mentioned: FitPart;
}

/**
 * Compares what one posting asks for with the user's skills, by canonical name, whatever the letter case. Nothing is
 * inferred: who knows React is not taken to know JavaScript. Social skills are left out: a list proves none of them.
 */
export function postingFit(
  mentions: readonly AskedSkill[],
  profile: readonly string[],
): PostingFit {
  const has = profileTest(profile);
  const asked = mentions.filter(({ kind }) => kind !== 'social');
  const part = (wanted: MentionStrength): FitPart => {
    const names = asked.filter(({ strength }) => strength === wanted).map(({ name }) => name);
    return {
      asked: names.length,
      covered: names.filter(has),
      missing: names.filter((name) => !has(name)),
    };
  };
  const state =
    asked.length === 0 ? 'no-skills-found' : profile.length === 0 ? 'no-profile' : 'compared';
  return {
    state,
    required: part('required'),
    preferred: part('preferred'),
    mentioned: part('mentioned'),
  };
}
