interface Slot<Value> {
  raw: string;
  value: Value;
}

/**
 * Values by word, looked up in place: unlike a Map's key, a word of a text need not be cut out of it first, and nearly
 * all words of a posting are known from others. Open addressing; emptied when it has grown to its limit.
 */
export class WordTable<Value> {
  #slots: (Slot<Value> | undefined)[];
  #size = 0;
  readonly #mask: number;

  /** @param bits the table has 2^bits slots and holds half as many words */
  constructor(bits: number) {
    this.#slots = new Array<Slot<Value> | undefined>(1 << bits).fill(undefined);
    this.#mask = (1 << bits) - 1;
  }

  /** The value of the word at [start, end) of a text. */
  get(text: string, start: number, end: number): Value | undefined {
    let at = hashOf(text, start, end) & this.#mask;
    for (let slot = this.#slots[at]; slot; slot = this.#slots[at]) {
      if (isWord(slot.raw, text, start, end)) return slot.value;
      at = (at + 1) & this.#mask;
    }
    return undefined;
  }

  set(raw: string, value: Value): void {
    if (this.#size * 2 > this.#mask) {
      this.#slots.fill(undefined);
      this.#size = 0;
    }
    let at = hashOf(raw, 0, raw.length) & this.#mask;
    while (this.#slots[at]) at = (at + 1) & this.#mask;
    // A copy: engines keep the whole posting alive for a slice of it.
    this.#slots[at] = { raw: Array.from(raw).join(''), value };
    this.#size += 1;
  }
}

/** FNV-1a over UTF-16 units, its high bits folded in. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWord(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (raw.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  }
  return true;
}
