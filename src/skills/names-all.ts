import type { Matcher } from './matcher';

/** Whether a term is known: every word of it belongs to a name of the lexicon. */
export function namesAllOf(term: string, matcher: Pick<Matcher, 'findListed'>): boolean {
  let rest = term;
  for (const { start, end } of matcher.findListed(term).toReversed()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}
