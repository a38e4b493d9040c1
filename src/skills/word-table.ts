import { hashOf } from './tokenize';

/** Of each slot: the word's hash, where its units stand in the pool, and how many they are (0: a free slot). */
const FIELDS = 3;

/**
 * Values by word, looked up in place: unlike a Map's key, a word of a text need not be cut out of it first, and nearly
 * all words of a posting are known from others. Open addressing; emptied when it has grown to its limit.
 */
export class WordTable<Value> {
  readonly #slots: Int32Array;
  readonly #values: (Value | undefined)[];
  readonly #mask: number;
  #pool = new Uint16Array(1 << 12);
  #poolEnd = 0;
  #size = 0;

  /** @param bits the table has 2^bits slots and holds half as many words */
  constructor(bits: number) {
    this.#slots = new Int32Array(FIELDS << bits);
    this.#values = new Array<Value | undefined>(1 << bits).fill(undefined);
    this.#mask = (1 << bits) - 1;
  }

  /** The value of the word at [start, end) of a text's units, whose hash by `hashOf` is at hand. */
  get(units: Uint16Array, start: number, end: number, hash: number): Value | undefined {
    const slots = this.#slots;
    const length = end - start;
    for (let at = firstSlot(hash, this.#mask); ; at = (at + 1) & this.#mask) {
      const slot = at * FIELDS;
      const known = slots[slot + 2]!;
      if (known === 0) return undefined;
      if (slots[slot] !== hash || known !== length) continue;
      if (this.#isAt(slots[slot + 1]!, units, start, end)) return this.#values[at];
    }
  }

  /** Keeps a value for a word that the table does not know and that is not empty. */
  add(units: Uint16Array, start: number, end: number, value: Value): void {
    if (this.#size * 2 > this.#mask) this.#empty();
    const hash = hashOf(units, start, end);
    let at = firstSlot(hash, this.#mask);
    while (this.#slots[at * FIELDS + 2] !== 0) at = (at + 1) & this.#mask;
    this.#slots.set([hash, this.#poolEnd, end - start], at * FIELDS);
    this.#values[at] = value;
    this.#keep(units.subarray(start, end));
    this.#size += 1;
  }

  #isAt(place: number, units: Uint16Array, start: number, end: number): boolean {
    const pool = this.#pool;
    const offset = place - start;
    for (let at = start; at < end; at += 1) if (pool[at + offset] !== units[at]) return false;
    return true;
  }

  #keep(word: Uint16Array): void {
    const end = this.#poolEnd + word.length;
    if (end > this.#pool.length) {
      const larger = new Uint16Array(2 * end);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#pool.set(word, this.#poolEnd);
    this.#poolEnd = end;
  }

  #empty(): void {
    this.#slots.fill(0);
    this.#values.fill(undefined);
    this.#poolEnd = 0;
    this.#size = 0;
  }
}

/** Where to look first; the hash's high bits folded in. */
function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
