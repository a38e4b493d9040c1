import * as z from 'zod/mini';
import { longestResume } from '@/domain/resume';
import { skillLevels } from '@/domain/skill-detail';
import { skillName } from '@/domain/skill-name';

/** What the extension's pages ask about texts and names: the worker alone carries the lexicon. */
export const skillQuestions = {
  /** A résumé's text: which skills does it name, how well and until when, as far as it says? */
  'resume/read': {
    from: 'extension',
    request: z.object({ text: z.string().check(z.maxLength(longestResume)) }),
    reply: z.object({
      skills: z.array(
        z.object({
          name: z.string(),
          level: z.nullable(z.enum(skillLevels)),
          lastUsed: z.nullable(z.string()),
        }),
      ),
    }),
  },
  /** The beginning of a name that the user types: which skills may be meant? */
  'skills/suggest': {
    from: 'extension',
    request: z.object({ typed: z.string().check(z.maxLength(120)) }),
    reply: z.object({ names: z.array(z.string()) }),
  },
  /**
   * Terms that recur in the user’s postings: which of them does the lexicon not name, and say
   * something of their own?
   */
  'skills/find-unknown': {
    from: 'extension',
    request: z.object({ terms: z.array(skillName).check(z.maxLength(1000)) }),
    reply: z.object({ unknown: z.array(z.string()) }),
  },
} as const;
