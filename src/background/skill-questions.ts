import type { Handlers } from '@/messaging/answer';
import type { skillQuestions } from '@/messaging/skill-questions';
import { matcherWith, shippedLexicon } from '@/skills/find-skills';
import type { Matcher } from '@/skills/matcher';
import { namesAllOf } from '@/skills/names-all';
import { isOrdinary } from '@/skills/ordinary-words';
import { readResume } from '@/skills/resume/read-resume';
import { suggestSkills } from '@/skills/suggest-skills';
import { readOwnLexicon } from '@/storage/reads-own-skills';

/** For the lexicon with what the user added to it. */
async function ownMatcher(): Promise<Matcher> {
  return matcherWith((await readOwnLexicon()).skills);
}

/** Answers what pages ask of the lexicon about the user's own texts. */
export const answerSkillQuestions: Pick<Handlers, keyof typeof skillQuestions> = {
  'resume/read': async ({ text }) => ({ skills: readResume(text, await ownMatcher()) }),
  'skills/suggest': ({ typed }) => ({ names: suggestSkills(shippedLexicon().skills, typed) }),
  'skills/find-unknown': async ({ terms }) => {
    const matcher = await ownMatcher();
    return { unknown: terms.filter((term) => !namesAllOf(term, matcher) && !isOrdinary(term)) };
  },
};
