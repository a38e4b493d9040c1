import type { Candidate } from './candidates';
import { charBeside, formOf, shapeOf } from './name-look.ts';
import type { TokenBuffer, Word } from './token-buffer';
import { Gap } from './tokenize.ts';

const WINDOW = 12;
/** Longer sentences are looked at so far to each side. */
const LONGEST_SIDE = 40;

/** What the model looks at beside the words; the last ones for ambiguous names alone. */
export const traitNames = [
  'any',
  'kind',
  'field',
  'mark',
  'form',
  'length',
  'ends',
  'place',
  'charBefore',
  'charAfter',
  'left',
  'right',
  'near',
  'head',
  'beforeEnds',
  'afterEnds',
  'inRow',
  'inSentence',
  'share',
  'sentence',
  'skill',
  'kindShape',
  'kindAfter',
  'fieldBefore',
  'kindLeft',
  'kindRight',
  '?form',
  '?left',
  '?right',
  '?before',
  '?after',
] as const;

/**
 * Where a word stands: next to the name, second to it, or anywhere within a dozen words, before or after; the name's
 * own last and first word; the first one and the last one of its sentence; the nearest that says something.
 */
const WordPlace = {
  Before: 0,
  Before2: 1,
  After: 2,
  After2: 3,
  Left: 4,
  Right: 5,
  Head: 6,
  Opening: 7,
  Closing: 8,
  First: 9,
  SayingBefore: 10,
  SayingAfter: 11,
} as const;

/** How many places a word has weights for. */
export const placeCount = Object.keys(WordPlace).length;

/** Words that say little by themselves: the next one beyond them tells more. */
const little = new Set(
  'a an the and or of in on at to for from by with as is are be we you our your will'.split(' '),
);

/** Takes what `describeSurroundings` tells. */
export interface SurroundingsSink {
  /** One of `traitNames` by its number. */
  trait(number: number, value: string): void;
  word(place: number, word: Word): void;
}

/**
 * Tells what a candidate is like and what stands around it, within its sentence; `all` are the text's candidates, it
 * being the one at `index`.
 */
export function describeSurroundings(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
  sink: SurroundingsSink,
): void {
  const { first, last, alias, start, end } = candidate;
  const wordsBefore = tellBefore(tokens, first, sink);
  const wordsAfter = tellAfter(tokens, last, sink);
  const before = wordsBefore > 0 ? tokens.words[first - 1]! : null;
  const after = wordsAfter > 0 ? tokens.words[last + 1]! : null;
  const { kind, field, name } = alias.skill;
  const written = tokens.text.slice(start, end);
  const form = formOf(written, wordsBefore === 0);
  const left = linkBetween(all[index - 1], candidate, tokens);
  const right = linkBetween(candidate, all[index + 1], tokens);
  sink.trait(0, '');
  sink.trait(1, kind);
  sink.trait(2, field);
  sink.trait(
    3,
    alias.ambiguous ? (alias.exact === null ? '?' : '^?') : alias.exact === null ? '' : '^',
  );
  sink.trait(4, form);
  sink.trait(5, digit(Math.min(last - first + 1, 4)));
  sink.trait(
    6,
    wordsBefore === 0 ? (wordsAfter === 0 ? 'alone' : 'first') : wordsAfter === 0 ? 'last' : '',
  );
  sink.trait(7, digit(Math.ceil(Math.log2(wordsBefore + 1))));
  sink.trait(8, charBeside(tokens.text, start, -1));
  sink.trait(9, charBeside(tokens.text, end, 1));
  sink.trait(10, left);
  sink.trait(11, right);
  sink.trait(12, digit(namesNear(index, all)));
  sink.trait(13, tokens.words[last]!.keyEnd);
  sink.trait(14, before?.stemEnd ?? '');
  sink.trait(15, after?.stemEnd ?? '');
  sink.trait(16, digit(namesInRow(index, all)));
  sink.trait(20, name);
  sink.trait(21, `${kind} ${shapeOf(written)}`);
  sink.trait(22, `${kind} ${after?.stem ?? ''}`);
  sink.trait(23, `${field} ${before?.stem ?? ''}`);
  sink.trait(24, kindBeside(all[index - 1], candidate));
  sink.trait(25, kindBeside(candidate, all[index + 1]));
  sink.word(WordPlace.First, tokens.words[first]!);
  sink.word(WordPlace.Head, tokens.words[last]!);
  tellSentence(index, all, tokens, sink);
  if (!alias.ambiguous) return;
  sink.trait(26, form);
  sink.trait(27, left);
  sink.trait(28, right);
  sink.trait(29, before?.stem ?? '');
  sink.trait(30, after?.stem ?? '');
}

/** Tells how a sentence opens and closes, how long it is, and how much of it is names: lists hold little else. */
function tellSentence(
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
  sink: SurroundingsSink,
): void {
  const { first, last } = all[index]!;
  let from = first;
  while (first - from < LONGEST_SIDE && !startsSentence(tokens, from)) from -= 1;
  let to = last;
  while (to - last < LONGEST_SIDE && !startsSentence(tokens, to + 1)) to += 1;
  let lowest = index;
  while (lowest > 0 && all[lowest - 1]!.first >= from) lowest -= 1;
  let highest = index;
  while (highest < all.length - 1 && all[highest + 1]!.last <= to) highest += 1;
  let words = 0;
  for (let at = lowest; at <= highest; at += 1) words += all[at]!.last - all[at]!.first + 1;
  const length = to - from + 1;
  sink.word(WordPlace.Opening, tokens.words[from]!);
  sink.word(WordPlace.Closing, tokens.words[to]!);
  sink.trait(17, digit(Math.min(highest - lowest + 1, 6)));
  sink.trait(18, digit(Math.round((4 * words) / length)));
  sink.trait(19, digit(Math.min(Math.round(1.5 * Math.log2(length + 1)), 9)));
}

/** How many names stand in one row with this one, hardly anything between them, itself not counted; five at most. */
function namesInRow(index: number, all: readonly Candidate[]): number {
  const adjoins = (at: number) => all[at + 1]!.start - all[at]!.end <= 5;
  let from = index;
  while (from > 0 && index - from < 5 && adjoins(from - 1)) from -= 1;
  let to = index;
  while (to < all.length - 1 && to - from < 5 && adjoins(to)) to += 1;
  return Math.min(to - from, 5);
}

const digit = (count: number) => '0123456789'[count]!;

/** Tells the words before a token, up to the sentence's start or a dozen; returns how many there are. */
function tellBefore(tokens: TokenBuffer, first: number, sink: SurroundingsSink): number {
  let count = 0;
  let saying = false;
  for (let at = first; count < WINDOW && !startsSentence(tokens, at);) {
    at -= 1;
    count += 1;
    const word = tokens.words[at]!;
    sink.word(WordPlace.Left, word);
    if (count <= 2) sink.word(count === 1 ? WordPlace.Before : WordPlace.Before2, word);
    if (saying || little.has(word.stem)) continue;
    saying = true;
    sink.word(WordPlace.SayingBefore, word);
  }
  return count;
}

function tellAfter(tokens: TokenBuffer, last: number, sink: SurroundingsSink): number {
  let count = 0;
  let saying = false;
  for (let at = last + 1; count < WINDOW && !startsSentence(tokens, at); at += 1) {
    count += 1;
    const word = tokens.words[at]!;
    sink.word(WordPlace.Right, word);
    if (count <= 2) sink.word(count === 1 ? WordPlace.After : WordPlace.After2, word);
    if (saying || little.has(word.stem)) continue;
    saying = true;
    sink.word(WordPlace.SayingAfter, word);
  }
  return count;
}

/** The kinds of two names that hardly anything stands between. */
function kindBeside(a: Candidate | undefined, b: Candidate | undefined): string {
  if (!a || !b || b.start - a.end > 5) return '';
  return `${a.alias.skill.kind} ${b.alias.skill.kind}`;
}

function startsSentence(tokens: TokenBuffer, at: number): boolean {
  if (at <= 0 || at >= tokens.count) return true;
  if (tokens.gaps[at] !== Gap.Break) return false;
  return /[.!?:;]["')\]]*\s|\n/.test(tokens.text.slice(tokens.ends[at - 1]!, tokens.starts[at]!));
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
  if (between.includes('\n')) return 'none';
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
