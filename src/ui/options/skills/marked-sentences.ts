import type { MentionPlace } from '@/domain/skill-mention';
import type { MarkedPiece } from '../../words/marked-piece';

/** A page without full stops is one "sentence": this much is shown around what it names. */
const contextLength = 240;
/** What is longer than this is no word, and may be cut. */
const longestWord = 40;

/** The sentences of a description that name a skill, in its order, each once and cut where the skill stands. */
export function markedSentences(text: string, places: readonly MentionPlace[]): MarkedPiece[][] {
  const bySentence = new Map<number, MentionPlace[]>();
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const before = bySentence.get(place.sentenceStart);
    if (before) before.push(place);
    else bySentence.set(place.sentenceStart, [place]);
  }
  return [...bySentence.values()].map((inSentence) => cutSentence(text, inSentence));
}

function cutSentence(text: string, places: readonly MentionPlace[]): MarkedPiece[] {
  const { sentenceStart, sentenceEnd } = places[0]!;
  const from = wordStart(text, sentenceStart, places[0]!.start - contextLength);
  const to = wordEnd(text, sentenceEnd, places.at(-1)!.end + contextLength);
  const pieces: MarkedPiece[] = [];
  let at = from;
  for (const { start, end } of places) {
    pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  if (from > sentenceStart) pieces.unshift({ text: '… ', marked: false });
  if (to < sentenceEnd) pieces.push({ text: ' …', marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Where a word starts, at `wanted` or soon after; the sentence's own start where that lies later. */
function wordStart(text: string, sentenceStart: number, wanted: number): number {
  if (wanted <= sentenceStart) return sentenceStart;
  const space = text.slice(wanted, wanted + longestWord).search(/\s/);
  return space < 0 ? wanted : wanted + space + 1;
}

/** Where a word ends, at `wanted` or shortly before; the sentence's own end where that lies earlier. */
function wordEnd(text: string, sentenceEnd: number, wanted: number): number {
  if (wanted >= sentenceEnd) return sentenceEnd;
  const from = wanted - longestWord;
  const space = text.slice(from, wanted).search(/\s\S*$/);
  return space < 0 ? wanted : from + space;
}
