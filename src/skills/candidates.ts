import { exactForm } from './alias-key';
import type { Alias, TrieNode } from './lexicon';
import type { TokenBuffer } from './token-buffer';
import { Gap } from './tokenize';
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

interface Reach {
  node: TrieNode;
  last: number;
  end: number;
}

/** Every name that the tokens spell, from left to right, the longest at each place, without overlaps. */
export function findCandidates(tokens: TokenBuffer): Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    const reaches = reachesFrom(tokens, first);
    if (reaches.length === 0) continue;
    reaches.sort((a, b) => a.end - b.end);
    let longest: Candidate | null = null;
    for (const { node, last, end } of reaches) {
      const start = tokens.starts[first]!;
      const alias = node.aliases.find((each) => fits(each, tokens, start, end, last));
      if (!alias) continue;
      const shorter: Candidate | null = longest;
      longest = { alias, start, end: withLastDot(tokens.text, start, end), first, last, shorter };
    }
    if (longest && !isInAddress(tokens.text, longest.start, longest.end)) {
      extendToKind(longest, tokens);
      found.push(longest);
      first = longest.last;
    }
  }
  return found;
}

function reachesFrom(tokens: TokenBuffer, first: number): Reach[] {
  const word = tokens.words[first]!;
  const reaches: Reach[] = [];
  const end = tokens.ends[first]!;
  if (word.root) walk(tokens, { node: word.root, last: first, end }, reaches);
  else if (word.bare?.root) {
    walk(tokens, { node: word.bare.root, last: first, end: end - word.bare.cut }, reaches);
  }
  for (let last = first + 1; last < first + 3 && isTight(tokens, last); last += 1) {
    const node = tokens.rootOf(joinedWord(tokens, first, last));
    if (node) walk(tokens, { node, last, end: tokens.ends[last]! }, reaches);
  }
  return reaches;
}

/** Follows the trie over the next words, remembering every node where a name ends. */
function walk(tokens: TokenBuffer, at: Reach, reaches: Reach[]): void {
  if (at.node.aliases.length > 0) reaches.push(at);
  const { next } = at.node;
  const last = at.last + 1;
  if (!next || last >= tokens.count || tokens.gaps[last] === Gap.Break) return;
  const { stem, bare } = tokens.words[last]!;
  const end = tokens.ends[last]!;
  const whole = next.get(stem);
  if (whole) walk(tokens, { node: whole, last, end }, reaches);
  else if (bare) {
    const node = next.get(bare.stem);
    if (node) walk(tokens, { node, last, end: end - bare.cut }, reaches);
  }
  if (isTight(tokens, last + 1)) {
    const node = next.get(joinedWord(tokens, last, last + 1));
    if (node) walk(tokens, { node, last: last + 1, end: tokens.ends[last + 1]! }, reaches);
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

/** Nouns that only say what kind of thing a name is: "AWS infrastructure", "the Java ecosystem", "Lean principles". */
const kindNouns = new Set(
  'tool tooling ecosystem architecture infrastructure principle methodology'.split(' '),
);
const extendable = new Set(['tool', 'technique', 'knowledge', 'method']);

/** Takes a noun of its kind into a name: it is part of the phrase that people mark. */
function extendToKind(candidate: Candidate, tokens: TokenBuffer): void {
  const next = candidate.last + 1;
  if (next >= tokens.count || tokens.gaps[next] !== Gap.Space) return;
  if (!kindNouns.has(tokens.words[next]!.stem) || !extendable.has(candidate.alias.skill.kind))
    return;
  candidate.last = next;
  candidate.end = tokens.ends[next]!;
}

/** The last dot of "B.Sc." and "Ph.D." belongs to the name. */
function withLastDot(text: string, start: number, end: number): number {
  if (text[end] !== '.') return end;
  const dot = text.lastIndexOf('.', end - 1);
  return dot > start && end - dot <= 8 ? end + 1 : end;
}

function fits(
  alias: Alias,
  tokens: TokenBuffer,
  start: number,
  end: number,
  last: number,
): boolean {
  const { key, stem } = tokens.words[last]!;
  if (alias.number === 'singular' && key !== stem) return false;
  if (alias.number === 'plural' && key === stem) return false;
  if (alias.exact === null) return true;
  const written = exactForm(tokens.text.slice(start, end));
  return written === alias.exact || (alias.number === 'any' && isPluralOf(written, alias.exact));
}

function isPluralOf(written: string, exact: string): boolean {
  return written === `${exact}s` && /\p{Lu}$/u.test(exact) && exact.length > 1;
}

const topLevel = /^\.(?:com|org|eu|de|fr|es|uk|co|us|ca|ch|at|nl|edu|gov)\b/i;

/** True within an e-mail or web address: "jobs@excel.example", "www.oracle.com". */
function isInAddress(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '@' || text[end] === '@') return true;
  const from = Math.max(0, start - 100);
  const before = text.slice(from, start).split(/\s/).pop()!;
  if (/:\/\/|@|^\W*www\./i.test(before)) return true;
  return topLevel.test(text.slice(end, end + 5));
}
