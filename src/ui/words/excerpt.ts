import { plainText, searchWords } from '@/domain/search-words';
import type { MarkedPiece } from './marked-piece';

/** How much is shown on each side of the first word found, in characters. */
const around = 110;
const word = /[\p{L}\p{N}\p{M}]+[+#]*/gu;

/** The stretch of a text where the query's words first stand, with each of them marked; empty where none does. */
export function excerpt(text: string, query: string): MarkedPiece[] {
  const wanted = searchWords(query);
  const found = [...text.matchAll(word)].filter(([each]) => {
    const plain = plainText(each);
    return wanted.some((start) => plain.startsWith(start));
  });
  const first = found[0];
  if (!first) return [];
  const from = first.index <= around ? 0 : nextWord(text, first.index - around);
  const to = Math.min(text.length, first.index + first[0].length + around);
  const end = to === text.length ? to : Math.max(from, text.lastIndexOf(' ', to));
  const pieces: MarkedPiece[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let at = from;
  for (const { 0: each, index } of found) {
    if (index + each.length > end) break;
    pieces.push({ text: text.slice(at, index), marked: false }, { text: each, marked: true });
    at = index + each.length;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function nextWord(text: string, from: number): number {
  const space = text.slice(from, from + around).search(/\s/);
  return space < 0 ? from : from + space + 1;
}
