import weights from './context-weights.json';
import { foldWord, singularOf } from './word-form.ts';

/** The words by which names are judged are those that postings of every trade are full of. */
const vocabulary = new Set(Object.keys(weights.words));

/** Whether a term says nothing of its own: "Head of Department", "Full-time", "What". */
export function isOrdinary(term: string): boolean {
  const words = term.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.every(
    (word) => word.length === 1 || vocabulary.has(singularOf(foldWord(word), word)),
  );
}
