import type { Alias, TrieNode } from './lexicon';
import type { TokenBuffer } from './token-buffer';
import { Reaches } from './reaches';
import { Gap } from './tokenize';
import { isInAddress, isSpelt, withLastDot } from './written-name';
import { singularOf } from './word-form';

/** A place where the text writes a name of the lexicon; the context has yet to say whether it means it. */
export interface Candidate {
  alias: Alias;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** Its first and last token in the buffer. */
  first: number;
  last: number;
  /** The next shorter name that starts here, taken when this one is turned down. */
  shorter: Candidate | null;
}

/** Every name that the tokens spell, from left to right, the longest at each place, without overlaps. */
export function findCandidates(tokens: TokenBuffer): Candidate[] {
  const found: Candidate[] = [];
  const reaches = new Reaches();
  for (let first = 0; first < tokens.count; first += 1) {
    first = tokens.nextOpening(first);
    const longest = longestFrom(tokens, first, reaches);
    if (!longest || isInAddress(tokens.text, longest.start, longest.end)) continue;
    extendToKind(longest, tokens, reaches);
    found.push(longest);
    first = longest.last;
  }
  return found;
}

/** The longest name that starts at a token; `reaches` is room to work in. */
function longestFrom(tokens: TokenBuffer, first: number, reaches: Reaches): Candidate | null {
  reaches.count = 0;
  reachFrom(tokens, first, reaches);
  return reaches.count > 0 ? longestOf(tokens, first, reaches) : null;
}

/** The longest name among the reaches, the shorter ones chained behind it. */
function longestOf(tokens: TokenBuffer, first: number, reaches: Reaches): Candidate | null {
  const start = tokens.starts[first]!;
  let longest: Candidate | null = null;
  for (let at = 0; at < reaches.count; at += 1) {
    const last = reaches.lasts[at]!;
    const end = reaches.ends[at]!;
    for (const alias of reaches.nodes[at]!.aliases) {
      if (!isSpelt(alias, tokens, start, end, last)) continue;
      const shorter: Candidate | null = longest;
      longest = {
        alias,
        start,
        end: withLastDot(alias, tokens.text, start, end),
        first,
        last,
        shorter,
      };
      break;
    }
  }
  return longest;
}

function reachFrom(tokens: TokenBuffer, first: number, reaches: Reaches): void {
  const word = tokens.words[first]!;
  const end = tokens.ends[first]!;
  if (word.root) walk(tokens, word.root, first, end, reaches);
  else if (word.bare?.root) walk(tokens, word.bare.root, first, end - word.bare.cut, reaches);
  for (let last = first + 1; last < first + 3 && isTight(tokens, last); last += 1) {
    const node = tokens.rootOf(joinedWord(tokens, first, last));
    if (node) walk(tokens, node, last, tokens.ends[last]!, reaches);
  }
}

/** Follows the trie from the node that token `at` leads to, remembering every node where a name ends. */
function walk(
  tokens: TokenBuffer,
  from: TrieNode,
  at: number,
  end: number,
  reaches: Reaches,
): void {
  if (from.aliases.length > 0) reaches.add(from, at, end);
  const { next } = from;
  const last = at + 1;
  if (!next || last >= tokens.count || tokens.gaps[last] === Gap.Break) return;
  if ((from.nextBits & tokens.bits[last]!) !== 0) {
    const { stem, bare } = tokens.words[last]!;
    const wordEnd = tokens.ends[last]!;
    const whole = next.get(stem);
    if (whole) walk(tokens, whole, last, wordEnd, reaches);
    else if (bare) {
      const node = next.get(bare.stem);
      if (node) walk(tokens, node, last, wordEnd - bare.cut, reaches);
    }
  }
  if (isTight(tokens, last + 1)) {
    const node = next.get(joinedWord(tokens, last, last + 1));
    if (node) walk(tokens, node, last + 1, tokens.ends[last + 1]!, reaches);
  }
}

function isTight(tokens: TokenBuffer, at: number): boolean {
  return at < tokens.count && tokens.gaps[at] === Gap.Tight;
}

/** "front-end" as "frontend", "Ph.D" as "phd": names are found however their parts are joined. */
function joinedWord(tokens: TokenBuffer, first: number, last: number): string {
  let key = '';
  for (let at = first; at <= last; at += 1) key += tokens.words[at]!.key;
  return singularOf(key, key);
}

const extendable = new Set(['tool', 'technique', 'knowledge', 'method']);

/**
 * Takes a noun of its kind into a name: it is part of the phrase that people mark. Not where it opens a longer name of
 * its own: "Linux system administration" is two.
 */
function extendToKind(candidate: Candidate, tokens: TokenBuffer, reaches: Reaches): void {
  const next = candidate.last + 1;
  if (next >= tokens.count || tokens.gaps[next] !== Gap.Space) return;
  if (!tokens.words[next]!.tellsKind || !extendable.has(candidate.alias.skill.kind)) return;
  const other = longestFrom(tokens, next, reaches);
  if (other && other.last > next) return;
  candidate.last = next;
  candidate.end = tokens.ends[next]!;
}
