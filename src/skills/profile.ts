import { shippedMatcher } from './find-skills';
import type { Matcher } from './matcher';

/** What a pasted text says about the user's skills. */
export interface ProfileText {
  /** Canonical names, in the order of the text, each once. */
  skills: string[];
  /** Items of a list that no lexicon entry names, as the user wrote them; empty for running text. */
  own: string[];
}

const separators = /[\n,;•·|]+|\s[-–*]\s/u;
const MAX_ITEM_WORDS = 5;

/**
 * Reads a typed or pasted list ("Python, SQL, forklift") or the text of a résumé. In a list, an item is its skill when
 * the lexicon names it, however ambiguous elsewhere ("Go"), and stays the user's own name when it does not.
 *
 * @param matcher without it, the one for the lexicon that Rebound ships
 */
export function readProfileText(
  text: string,
  matcher: Pick<Matcher, 'findNamed' | 'findListed'> = shippedMatcher(),
): ProfileText {
  const items = text
    .split(separators)
    .map((item) => item.replace(/^[\s\-*–]+|[\s.]+$/g, ''))
    .filter((item) => item !== '');
  const isList = items.every((item) => item.split(/\s+/).length <= MAX_ITEM_WORDS);
  if (!isList) {
    return { skills: [...new Set(matcher.findNamed(text).map(({ name }) => name))], own: [] };
  }
  const skills = new Set<string>();
  const own = new Map<string, string>();
  for (const item of items) {
    const found = matcher.findListed(item);
    for (const { name } of found) skills.add(name);
    if (found.length === 0) own.set(item.toLowerCase(), item);
  }
  return { skills: [...skills], own: [...own.values()] };
}
