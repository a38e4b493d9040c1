import type { Candidate } from './candidates';
import { CharClass, charClass } from './char-class.ts';
import type { TokenBuffer } from './token-buffer';
import { Gap } from './tokenize.ts';

const WINDOW = 12;

/** What stands around a name, and what the name itself is like. */
export interface Surroundings {
  /** Its traits as "trait=value". */
  traits: string[];
  /** The words before it, nearest first, and after it, up to the sentence's end or a dozen. */
  before: string[];
  after: string[];
}

/** Describes a candidate for the context model; `all` are the text's candidates, it being the one at `index`. */
export function surroundingsOf(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): Surroundings {
  const { first, last, alias, start, end } = candidate;
  const before = wordsBefore(tokens, first);
  const after = wordsAfter(tokens, last);
  const head = tokens.words[last]!.key;
  const form = formOf(tokens.text.slice(start, end), before.length === 0);
  const mark = alias.ambiguous
    ? alias.exact === null
      ? '?'
      : '^?'
    : alias.exact === null
      ? ''
      : '^';
  const left = linkBetween(all[index - 1], candidate, tokens);
  const right = linkBetween(candidate, all[index + 1], tokens);
  const traits = [
    'any=',
    `kind=${alias.skill.kind}`,
    `field=${alias.skill.field}`,
    `mark=${mark}`,
    `form=${form}`,
    `length=${Math.min(last - first + 1, 4)}`,
    `ends=${before.length === 0 ? 'first' : ''}${after.length === 0 ? 'last' : ''}`,
    `place=${Math.ceil(Math.log2(before.length + 1))}`,
    `charBefore=${charBeside(tokens.text, start, -1)}`,
    `charAfter=${charBeside(tokens.text, end, 1)}`,
    `left=${left}`,
    `right=${right}`,
    `near=${namesNear(index, all)}`,
    `head=${head.slice(-3)}`,
    `beforeEnds=${before[0]?.slice(-3) ?? ''}`,
    `afterEnds=${after[0]?.slice(-3) ?? ''}`,
  ];
  if (alias.ambiguous) {
    traits.push(`?form=${form}`, `?left=${left}`, `?right=${right}`);
    if (after.length > 0) traits.push(`?after=${after[0]!}`);
    if (before.length > 0) traits.push(`?before=${before[0]!}`);
  }
  return { traits, before, after };
}

function wordsBefore(tokens: TokenBuffer, first: number): string[] {
  const words: string[] = [];
  for (let at = first; words.length < WINDOW && !startsSentence(tokens, at);) {
    at -= 1;
    words.push(tokens.words[at]!.stem);
  }
  return words;
}

function wordsAfter(tokens: TokenBuffer, last: number): string[] {
  const words: string[] = [];
  for (let at = last + 1; words.length < WINDOW && !startsSentence(tokens, at); at += 1) {
    words.push(tokens.words[at]!.stem);
  }
  return words;
}

function startsSentence(tokens: TokenBuffer, at: number): boolean {
  if (at <= 0 || at >= tokens.count) return true;
  if (tokens.gaps[at] !== Gap.Break) return false;
  return /[.!?:;]["')\]]*\s|\n/.test(tokens.text.slice(tokens.ends[at - 1]!, tokens.starts[at]!));
}

function formOf(written: string, opens: boolean): string {
  if (/^\p{Ll}/u.test(written)) return written === written.toLowerCase() ? 'lower' : 'mixed';
  if (written.length > 1 && written === written.toUpperCase()) return 'upper';
  if (opens) return 'opening';
  return /\s\p{Ll}/u.test(written) ? 'capital' : 'title';
}

/** How two neighbouring names are linked: by a comma, a slash, "and", only spaces …; "?" when the other is ambiguous. */
function linkBetween(
  a: Candidate | undefined,
  b: Candidate | undefined,
  tokens: TokenBuffer,
): string {
  if (!a || !b) return 'none';
  const between = tokens.text.slice(a.end, b.start);
  if (between.length > 8) return 'far';
  const doubt = a.alias.ambiguous && b.alias.ambiguous ? '?' : '';
  const word = /\p{L}+/u.exec(between)?.[0].toLowerCase();
  if (word) return /^(?:and|or|und|oder|et|ou|y|o|e)$/.test(word) ? `and${doubt}` : 'far';
  return `${/\S/.exec(between)?.[0] ?? 'space'}${doubt}`;
}

/** How many unambiguous names stand close by: one in a list is likelier to be meant. */
function namesNear(index: number, all: readonly Candidate[]): number {
  const { first } = all[index]!;
  let count = 0;
  for (let at = Math.max(0, index - 4); at < Math.min(all.length, index + 5); at += 1) {
    const other = all[at]!;
    if (at !== index && !other.alias.ambiguous && Math.abs(other.first - first) < WINDOW)
      count += 1;
  }
  return Math.min(count, 4);
}

/** The first character that is no space, beside an offset; "w" for any of a word. */
function charBeside(text: string, offset: number, step: 1 | -1): string {
  for (let at = step < 0 ? offset - 1 : offset; at >= 0 && at < text.length; at += step) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.Word) return 'w';
    if (kind !== CharClass.Space) return text[at]!;
  }
  return '';
}
