import { hashOf } from './tokenize';

/**
 * Values by word, looked up in place: unlike a Map's key, a word of a text need not be cut out of it first, and nearly
 * all words of a posting are known from others. Open addressing; emptied when it has grown to its limit.
 */
export class WordTable<Value> {
  readonly #hashes: Int32Array;
  readonly #words: string[];
  readonly #values: (Value | undefined)[];
  readonly #mask: number;
  #size = 0;

  /** @param bits the table has 2^bits slots and holds half as many words */
  constructor(bits: number) {
    this.#hashes = new Int32Array(1 << bits);
    this.#words = new Array<string>(1 << bits).fill('');
    this.#values = new Array<Value | undefined>(1 << bits).fill(undefined);
    this.#mask = (1 << bits) - 1;
  }

  /** The value of the word at [start, end) of a text, whose hash by `hashOf` is at hand. */
  get(text: string, start: number, end: number, hash: number): Value | undefined {
    for (let at = this.#first(hash); ; at = (at + 1) & this.#mask) {
      const value = this.#values[at];
      if (value === undefined) return undefined;
      if (this.#hashes[at] === hash && isWord(this.#words[at]!, text, start, end)) return value;
    }
  }

  set(word: string, value: Value): void {
    if (this.#size * 2 > this.#mask) {
      this.#values.fill(undefined);
      this.#size = 0;
    }
    const hash = hashOf(word, 0, word.length);
    let at = this.#first(hash);
    while (this.#values[at] !== undefined) at = (at + 1) & this.#mask;
    this.#hashes[at] = hash;
    // A copy: engines keep the whole posting alive for a slice of it.
    this.#words[at] = Array.from(word).join('');
    this.#values[at] = value;
    this.#size += 1;
  }

  /** Where to look first; the hash's high bits folded in. */
  #first(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  }
  return true;
}
