import type { Candidate } from './candidates';
import { CharClass, charClass } from './char-class.ts';
import type { TokenBuffer } from './token-buffer';
import { Gap } from './tokenize.ts';

const REACH = 12;

/** What the context model looks at: the name's form and kind, the words and marks around it, the names beside it. */
export function featuresOf(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): string[] {
  const { first, last, alias, start, end } = candidate;
  const { text } = tokens;
  const written = text.slice(start, end);
  const form = formOf(written);
  const { kind, field } = alias.skill;
  const mark = alias.ambiguous ? '?' : alias.exact ? '^' : '';
  const words = Math.min(last - first + 1, 4);
  const opens = startsSentence(tokens, first);
  const closes = last + 1 >= tokens.count || startsSentence(tokens, last + 1);
  const before = opens ? '<s>' : tokens.words[first - 1]!.key;
  const after = closes ? '</s>' : tokens.words[last + 1]!.key;
  const left = besides(candidate, all[index - 1], tokens);
  const right = besides(candidate, all[index + 1], tokens);
  const features = [
    'bias',
    `kind=${kind}`,
    `field=${field}`,
    `mark=${mark}`,
    `form=${form}`,
    `words=${words}`,
    `kind=${kind} form=${form}`,
    `kind=${kind} words=${words}`,
    `mark=${mark} form=${form} opens=${opens}`,
    `opens=${opens}`,
    `opens=${opens} closes=${closes}`,
    `before=${before}`,
    `after=${after}`,
    `beforeChar=${charBefore(text, start)}`,
    `afterChar=${charAfter(text, end)}`,
    `left=${left}`,
    `right=${right}`,
    `left=${left} right=${right}`,
    `mark=${mark} left=${left} right=${right}`,
  ];
  if (first >= 2 && !opens && !startsSentence(tokens, first - 1))
    features.push(`before2=${tokens.words[first - 2]!.key}`);
  if (last + 2 < tokens.count && !closes && !startsSentence(tokens, last + 2))
    features.push(`after2=${tokens.words[last + 2]!.key}`);
  const bag = new Set<string>();
  let at = first;
  let n = 0;
  while (at > 0 && n < REACH && !startsSentence(tokens, at)) {
    at -= 1;
    n += 1;
    bag.add(`lbag=${tokens.words[at]!.key}`);
  }
  features.push(`pos=${n < 1 ? 0 : n < 3 ? 1 : n < 6 ? 2 : n < REACH ? 3 : 4}`);
  at = last + 1;
  n = 0;
  while (at < tokens.count && n < REACH && !startsSentence(tokens, at)) {
    bag.add(`rbag=${tokens.words[at]!.key}`);
    at += 1;
    n += 1;
  }
  features.push(...bag);
  let near = 0;
  for (let i = Math.max(0, index - 4); i < Math.min(all.length, index + 5); i += 1)
    if (i !== index && !all[i]!.alias.ambiguous && Math.abs(all[i]!.first - first) < REACH)
      near += 1;
  features.push(`near=${Math.min(near, 4)}`);
  return features;
}

function formOf(written: string): string {
  if (/^\p{Ll}/u.test(written)) return written === written.toLowerCase() ? 'lower' : 'mixed';
  if (written.length > 1 && written === written.toUpperCase()) return 'upper';
  return /\s\p{Ll}/u.test(written) ? 'first' : 'title';
}

function startsSentence(tokens: TokenBuffer, at: number): boolean {
  if (at <= 0) return true;
  if (tokens.gaps[at] !== Gap.Break) return false;
  return /[.!?:;]["')\]]*\s|\n/.test(tokens.text.slice(tokens.ends[at - 1]!, tokens.starts[at]!));
}

function besides(candidate: Candidate, other: Candidate | undefined, tokens: TokenBuffer): string {
  if (!other) return 'none';
  const [a, b] = other.first < candidate.first ? [other, candidate] : [candidate, other];
  const between = tokens.text.slice(a.end, b.start);
  if (between.length > 8) return 'far';
  const sure = other.alias.ambiguous ? '?' : '';
  const word = /\p{L}+/u.exec(between)?.[0].toLowerCase();
  if (word) return /^(and|or|und|oder|et|ou|y|o)$/.test(word) ? `and${sure}` : 'far';
  const mark = /[^\s]/.exec(between)?.[0];
  return `${mark ?? 'space'}${sure}`;
}

function charBefore(text: string, start: number): string {
  for (let at = start - 1; at >= 0; at -= 1) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.Space) continue;
    return kind === CharClass.Word ? 'w' : text[at]!;
  }
  return '';
}

function charAfter(text: string, end: number): string {
  for (let at = end; at < text.length; at += 1) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.Space) continue;
    return kind === CharClass.Word ? 'w' : text[at]!;
  }
  return '';
}
