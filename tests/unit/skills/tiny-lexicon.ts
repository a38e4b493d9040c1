import { compileLexicon } from '@/skills/compile-lexicon';
import { readLexicon } from '@/skills/lexicon';
import { readLexiconFile } from '@/skills/lexicon-source';
import { createMatcher, type Matcher } from '@/skills/matcher';

/** A matcher over a few lines in the form of a lexicon file. */
export function matcherOf(...lines: string[]) {
  const { skills, problems } = readLexiconFile({ field: 'tiny', text: lines.join('\n') });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return createMatcher(readLexicon(compileLexicon(skills)));
}

/** What a text names, as "written → name" lines. */
export function findings(text: string, { findNamed }: Matcher): string[] {
  return findNamed(text).map(({ name, start, end }) => `${text.slice(start, end)} → ${name}`);
}
