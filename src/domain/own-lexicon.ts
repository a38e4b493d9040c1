import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { skillKinds, type SkillKind } from './skill-mention';
import { skillName } from './skill-name';

/** Who the events of the user's own lexicon are about. */
export const lexiconSubject = 'lexicon';

export const lexiconKinds = {
  /** A skill of the user's own, or names added to one of the lexicon. A later one of this name takes its place. */
  'lexicon.skillAdded': z.object({
    name: skillName,
    kind: z.enum(skillKinds),
    aliases: z.array(skillName).check(z.maxLength(20)),
  }),
  'lexicon.skillRemoved': z.object({ name: skillName }),
  /** This term is no skill, and is not offered again. */
  'lexicon.termHidden': z.object({ term: skillName }),
  'lexicon.termShown': z.object({ term: skillName }),
};

/** A skill that the user added to the lexicon. */
export interface OwnSkill {
  name: string;
  kind: SkillKind;
  aliases: string[];
}

/** What the user added to the lexicon, and what is never offered for it again. */
export interface OwnLexicon {
  skills: OwnSkill[];
  hidden: string[];
}

/** The user's own lexicon, whatever the order in which its events arrived. */
export function foldLexicon(events: readonly JournalEvent[]): OwnLexicon {
  const skills = new Map<string, OwnSkill>();
  const hidden = new Map<string, string>();
  for (const event of effectiveEvents(events)) {
    switch (event.type) {
      case 'lexicon.skillAdded':
        skills.set(event.data.name.toLowerCase(), event.data);
        break;
      case 'lexicon.skillRemoved':
        skills.delete(event.data.name.toLowerCase());
        break;
      case 'lexicon.termHidden':
        hidden.set(event.data.term.toLowerCase(), event.data.term);
        break;
      case 'lexicon.termShown':
        hidden.delete(event.data.term.toLowerCase());
    }
  }
  return { skills: [...skills.values()], hidden: [...hidden.values()] };
}
