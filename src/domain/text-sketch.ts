/** How many of a text's shingle hashes are kept: the estimate of closeness is off by about 1/√64. */
const sketchSize = 64;
const shingleWords = 3;
/** Texts with fewer words say too little to be told apart. */
const fewestWords = 25;

/** A word; in scripts that put no space between words, a character. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}+#]+/gu;

/**
 * A small stand-in for a text by which its closeness to others is estimated: the smallest hashes of its word
 * shingles, ascending (A. Broder, "On the resemblance and containment of documents", 1997). Empty for short texts.
 */
export function textSketch(text: string): number[] {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? [];
  if (words.length < fewestWords) return [];
  const hashes = new Set<number>();
  for (let start = 0; start + shingleWords <= words.length; start++) {
    hashes.add(hash(words.slice(start, start + shingleWords).join(' ')));
  }
  return [...hashes].sort(ascending).slice(0, sketchSize);
}

/** The estimated share of shingles that two texts have in common, 0 to 1; null where one is too short to tell. */
export function closeness(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const inA = new Set(a);
  const inB = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort(ascending).slice(0, sketchSize);
  return smallest.filter((it) => inA.has(it) && inB.has(it)).length / smallest.length;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** FNV-1a over UTF-16 units, then the final mix of MurmurHash3, so that the smallest are a fair sample. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
