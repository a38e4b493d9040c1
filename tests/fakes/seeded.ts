export interface Seeded {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `from` up to and without `to`. */
  int(from: number, to: number): number;
  pick<Item>(list: readonly Item[]): Item;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
}

/** Chance that repeats itself: the same seed gives the same numbers (mulberry32, in the public domain). */
export function seeded(seed: number): Seeded {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from));
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length)]!,
    happens: (probability) => next() < probability,
  };
}
