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

export type SkillKind = (typeof skillKinds)[number];
export type MentionStrength = (typeof mentionStrengths)[number];

/** Where the description names the skill: UTF-16 offsets into `descriptionText`, ends exclusive. */
export interface MentionPlace {
  start: number;
  end: number;
  sentenceStart: number;
  sentenceEnd: number;
}

/** One skill that one posting asks for, however often it names it. Read anew from the posting whenever the lexicon changes. */
export interface SkillMention {
  /** Canonical name in the lexicon, or the user's own. */
  name: string;
  kind: SkillKind;
  strength: MentionStrength;
  /** Years of experience that the posting asks for with this skill; the lower end of a range. */
  years: number | null;
  inTitle: boolean;
}

/** A mention with where it stands. Not stored: a text is read again in a moment when somebody wants to see it. */
export interface PlacedMention extends SkillMention {
  /** Empty when only the title names the skill. */
  places: MentionPlace[];
}
