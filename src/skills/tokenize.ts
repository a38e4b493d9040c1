import { charClass, CharClass, isWordUnit } from './char-class.ts';
import { unitsOf } from './text-units.ts';

/** What stands between a token and the one before it. */
export const Gap = {
  /** Punctuation, a line of its own: no name reaches across. */
  Break: 0,
  /** Spaces, or one line end. */
  Space: 1,
  /** Nothing, or one of - / . _ ' without spaces: "CI/CD", "Node.js", "C++11". */
  Tight: 2,
} as const;

/** Receives tokens in the order of the text. Offsets are UTF-16, ends exclusive. */
export interface TokenSink {
  /** @param hash of the word's UTF-16 units, as `hashOf` makes it */
  add(start: number, end: number, gap: number, hash: number): void;
}

const HASH = 35;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const PLUS = 43;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const SPACE = 32;
const TIGHT = new Set([..."-‐‑–/._'’·"].map((char) => char.charCodeAt(0)));
const HASH_START = 0x811c9dc5;

/**
 * Cuts a text into words. A word keeps what belongs to its name: the signs of "C++", "C#", "A+" and the dot of
 * ".NET"; "&" is a word of its own. An English possessive ("master's") ends before the apostrophe.
 *
 * @param units the text's, where they are at hand
 */
export function tokenize(text: string, sink: TokenSink, units = unitsOf(text)): void {
  const { length } = text;
  let gapStart = 0;
  let first = true;
  for (let at = 0; at < length;) {
    const start = at;
    const unit = units[at]!;
    let hash = HASH_START;
    if (isWordUnit(unit) || isLeadingDot(units, at)) {
      // Hashed while it is looked through: this loop is where most of the time goes.
      let next = unit;
      do {
        hash = Math.imul(hash ^ next, 0x01000193);
        next = units[(at += 1)]!;
      } while (isWordUnit(next));
      const signs = (next === PLUS || next === HASH) && !isDigit(unit);
      const end = signs ? signsEnd(units, at) : at;
      for (; at < end; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    } else if (unit === AMPERSAND || (unit === DOT && isDetachedNet(text, at))) {
      at += unit === DOT ? '. NET'.length : 1;
      hash = hashOf(units, start, at);
    } else {
      at += 1;
      continue;
    }
    sink.add(start, at, first ? Gap.Break : gapBetween(units, gapStart, start), hash);
    first = false;
    if (isPossessive(units, at)) at += 2;
    gapStart = at;
  }
}

/** FNV-1a over a stretch of UTF-16 units. */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  return hash;
}

/** Where a word ends behind which "+" or "#" stand: "C++" and "C#", but "a+b" is two. */
function signsEnd(units: Uint16Array, end: number): number {
  let signs = end;
  while (units[signs] === PLUS && signs < end + 2) signs += 1;
  if (signs === end && units[end] === HASH) signs += 1;
  const next = units[signs]!;
  return isWordUnit(next) && !isDigit(next) ? end : signs;
}

/** The dot of ".NET": a letter follows, no word and no other dot stands before. */
function isLeadingDot(units: Uint16Array, at: number): boolean {
  if (units[at] !== DOT || !isWordUnit(units[at + 1]!)) return false;
  const before = at > 0 ? units[at - 1]! : 0;
  return !isWordUnit(before) && before !== DOT && !isDigit(units[at + 1]!);
}

/** ". NET", as extracted text often has it; after a word the dot would end a sentence. */
function isDetachedNet(text: string, at: number): boolean {
  return (
    text.startsWith('. NET', at) &&
    !isWordUnit(text.charCodeAt(at + 5)) &&
    !/\S/.test(text[at - 1] ?? '')
  );
}

function isPossessive(units: Uint16Array, at: number): boolean {
  return isApostrophe(units[at]!) && (units[at + 1]! | 32) === 115 && !isWordUnit(units[at + 2]!);
}

function gapBetween(units: Uint16Array, from: number, to: number): number {
  if (from === to) return Gap.Tight;
  const unit = units[from]!;
  if (to === from + 1) {
    if (unit === SPACE) return Gap.Space;
    if (TIGHT.has(unit)) return Gap.Tight;
  }
  // "Dipl.-Ing."
  if (to === from + 2 && unit === DOT && units[from + 1] === HYPHEN) return Gap.Tight;
  let newlines = 0;
  let slashes = 0;
  for (let at = from; at < to; at += 1) {
    const each = units[at]!;
    const kind = charClass(each);
    if (kind === CharClass.Newline) newlines += each === 13 && units[at + 1] === 10 ? 0 : 1;
    else if (each === SLASH) slashes += 1;
    else if (kind === CharClass.Space || (at === from && isTrailing(each))) continue;
    // "B.S. degree"
    else if (each === DOT && at === from && from > 1 && units[from - 2] === DOT) continue;
    // "bac +5"
    else if (each !== PLUS || at !== to - 1 || !isDigit(units[to]!)) return Gap.Break;
  }
  return newlines > 1 || slashes > 1 ? Gap.Break : Gap.Space;
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === 0x2019 || unit === 0x92;
}

/** What may end a word before a space within a name: "workers' compensation", "Lohn- und Gehaltsabrechnung". */
function isTrailing(unit: number): boolean {
  return unit === HYPHEN || isApostrophe(unit);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
