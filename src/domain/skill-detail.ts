import * as z from 'zod/mini';
import { skillName, skillNames } from './skill-name';

/** How well the user knows a skill, in their own judgement. */
export const skillLevels = ['learning', 'working', 'strong'] as const;

const level = z.nullable(z.enum(skillLevels));
/** "now", a year or a month: "2024", "2024-05". */
const lastUsed = z.nullable(z.string().check(z.regex(/^(now|(19|20)\d{2}(-(0[1-9]|1[0-2]))?)$/)));

/** What is said anew about one skill; what is left out stays as it was. */
export const skillDetailChangeSchema = z.object({
  name: skillName,
  level: z.optional(level),
  lastUsed: z.optional(lastUsed),
});

const someSkills = skillNames.check(z.minLength(1));

/** Recorded with the profile. */
export const profileKinds = {
  'profile.skillsAdded': z.object({ skills: someSkills }),
  'profile.skillsRemoved': z.object({ skills: someSkills }),
  /** It adds no skill: one that is not on the profile is not described either. */
  'profile.skillsDescribed': z.object({
    skills: z.array(skillDetailChangeSchema).check(z.minLength(1), z.maxLength(2000)),
  }),
};

export type SkillLevel = (typeof skillLevels)[number];
export type SkillDetailChange = z.infer<typeof skillDetailChangeSchema>;

/** What the user says about a skill of theirs; null where they said nothing. */
export interface SkillDetail {
  level: SkillLevel | null;
  lastUsed: string | null;
}

/** The latest of two such days: "now" is later than any, a year counts as its end. */
export function laterUse(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const rank = (day: string) => (day === 'now' ? '9999' : day.length === 4 ? `${day}-13` : day);
  return rank(a) >= rank(b) ? a : b;
}
