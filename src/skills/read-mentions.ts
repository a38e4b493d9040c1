import type { Posting } from '@/domain/posting';
import type { SkillMention } from '@/domain/skill-mention';
import { findSkills } from './find-skills';

type Readable = Pick<Posting, 'title' | 'company' | 'description' | 'descriptionText'>;

/** The skills that a posting asks for, one entry a skill. */
export function readMentions(posting: Readable): SkillMention[] {
  const mentions = new Map<string, SkillMention>();
  for (const { name, kind, start, end } of findSkills(posting.descriptionText)) {
    const known = mentions.get(name);
    const place = { start, end, sentenceStart: start, sentenceEnd: end };
    if (known) known.places.push(place);
    else
      mentions.set(name, {
        name,
        kind,
        strength: 'mentioned',
        years: null,
        inTitle: false,
        places: [place],
      });
  }
  return [...mentions.values()];
}
