import type { Handlers } from '@/messaging/answer';
import type { skillQuestions } from '@/messaging/skill-questions';
import { shippedLexicon, shippedMatcher } from '@/skills/find-skills';
import { namesAllOf } from '@/skills/names-all';
import { readResume } from '@/skills/resume/read-resume';
import { suggestSkills } from '@/skills/suggest-skills';

/** Answers what pages ask of the lexicon about the user's own texts. */
export const answerSkillQuestions: Pick<Handlers, keyof typeof skillQuestions> = {
  'resume/read': ({ text }) => ({ skills: readResume(text, shippedMatcher()) }),
  'skills/suggest': ({ typed }) => ({ names: suggestSkills(shippedLexicon().skills, typed) }),
  'skills/find-unknown': ({ terms }) => ({
    unknown: terms.filter((term) => !namesAllOf(term, shippedMatcher())),
  }),
};
