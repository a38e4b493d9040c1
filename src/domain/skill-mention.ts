import * as z from 'zod/mini';

/** What sort of thing a skill is. Social skills are kept apart: they are counted, never proposed as a gap to learn. */
export const skillKinds = [
  'tool',
  'technique',
  'knowledge',
  'certificate',
  'degree',
  'language',
  'method',
  'equipment',
  'social',
] as const;

/** How strongly a posting asks for a skill, strongest first. */
export const mentionStrengths = ['required', 'preferred', 'mentioned'] as const;

const offset = z.int().check(z.nonnegative());

/** Where the description names the skill: UTF-16 offsets into `descriptionText`, ends exclusive. */
const mentionPlaceSchema = z.object({
  start: offset,
  end: offset,
  sentenceStart: offset,
  sentenceEnd: offset,
});

/** One skill that one posting asks for, however often it names it. */
const skillMentionSchema = z.object({
  /** Canonical name in the lexicon, or the user's own. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: z.enum(skillKinds),
  strength: z.enum(mentionStrengths),
  /** Years of experience that the posting asks for with this skill; the lower end of a range. */
  years: z.nullable(z.number().check(z.positive(), z.lt(60))),
  inTitle: z.boolean(),
  /** Empty when only the title names the skill. */
  places: z.array(mentionPlaceSchema),
});

export type SkillKind = (typeof skillKinds)[number];
export type MentionStrength = (typeof mentionStrengths)[number];
export type MentionPlace = z.infer<typeof mentionPlaceSchema>;
export type SkillMention = z.infer<typeof skillMentionSchema>;
