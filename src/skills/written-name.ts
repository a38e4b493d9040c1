import { exactForm } from './alias-key';
import type { Alias } from './lexicon';
import type { TokenBuffer } from './token-buffer';

/** The last dot of "B.Sc." and "Ph.D." belongs to the name; the one behind "Node.js" ends a sentence. */
export function withLastDot({ skill }: Alias, text: string, start: number, end: number): number {
  if (text[end] !== '.' || skill.kind === 'tool') return end;
  const dot = text.lastIndexOf('.', end - 1);
  return dot > start && end - dot <= 8 ? end + 1 : end;
}

/** Whether the text writes an alias as it must be written: letter case, singular or plural. */
export function isSpelt(
  alias: Alias,
  tokens: TokenBuffer,
  start: number,
  end: number,
  last: number,
): boolean {
  if (alias.number !== 'any') {
    const { key, stem } = tokens.words[last]!;
    if ((alias.number === 'plural') !== (key !== stem)) return false;
  }
  if (alias.exact === null) return true;
  const written = exactForm(tokens.text.slice(start, end));
  return written === alias.exact || (alias.number === 'any' && isPluralOf(written, alias.exact));
}

function isPluralOf(written: string, exact: string): boolean {
  return written === `${exact}s` && /\p{Lu}$/u.test(exact) && exact.length > 1;
}

const topLevel = /^\.(?:com|org|eu|de|fr|es|uk|co|us|ca|ch|at|nl|edu|gov)\b/i;

/** True within an e-mail or web address: "jobs@excel.example", "www.oracle.com". */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (text[end] === '@' || (text[end] === '.' && topLevel.test(text.slice(end, end + 5))))
    return true;
  if (start === 0 || !/[@/.:=_&?-]/.test(text[start - 1]!)) return false;
  const before = text.slice(Math.max(0, start - 100), start);
  return /:\/\/\S*$|@\S*$|(?:^|[\s(])www\.\S*$/i.test(before);
}
