import { laterUse, type SkillDetail } from '@/domain/skill-detail';
import type { SkillKind } from '@/domain/skill-mention';
import type { Matcher, SkillMatch } from '../matcher';
import { statedLevel } from './stated-level';
import { datedStretches } from './used-until';

/** A skill that a résumé names, with what the text says about it. */
export interface ResumeSkill extends SkillDetail {
  name: string;
}

/** A degree or a language is not used until a day. */
const lastingKinds = new Set<SkillKind>(['degree', 'certificate', 'language', 'social']);
const separators = /[,;|•·/]/u;
const longestItem = 40;

/**
 * The skills that a résumé names, in its order, each once: with the level where its words state one, and the last
 * day of the job or course beside which it stands.
 */
export function readResume(
  text: string,
  matcher: Pick<Matcher, 'findNamed' | 'findListed'>,
): ResumeSkill[] {
  const stretches = datedStretches(text);
  const found = new Map<string, ResumeSkill>();
  for (const { name, kind, start, end } of matchesIn(text, matcher)) {
    const beside = stretches.find((each) => start >= each.start && start < each.end);
    const lastUsed = beside && !lastingKinds.has(kind) ? beside.until : null;
    const known = found.get(name);
    found.set(name, {
      name,
      level: known?.level ?? statedLevel(text, start, end),
      lastUsed: laterUse(known?.lastUsed ?? null, lastUsed),
    });
  }
  return [...found.values()];
}

/** Running text by its context; the items of a list ("Go, R, C") by their names alone. */
function matchesIn(text: string, matcher: Pick<Matcher, 'findNamed' | 'findListed'>): SkillMatch[] {
  const matches: SkillMatch[] = matcher.findNamed(text);
  let at = 0;
  for (const line of text.split('\n')) {
    if (isList(line)) {
      for (const each of matcher.findListed(line)) {
        matches.push({ ...each, start: each.start + at, end: each.end + at });
      }
    }
    at += line.length + 1;
  }
  return matches.sort((a, b) => a.start - b.start);
}

/** At least three short items, perhaps after a label: "Languages: Go, R, C". */
function isList(line: string): boolean {
  const items = line.replace(/^[^:]{1,40}:/u, '').split(separators);
  return items.length >= 3 && items.every((item) => item.trim().length <= longestItem);
}
