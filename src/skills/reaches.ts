import type { TrieNode } from './lexicon';

/** Where names of the lexicon end, for one start: those that end first come first. Room that is used again. */
export class Reaches {
  count = 0;
  readonly nodes: TrieNode[] = [];
  /** The last token. */
  readonly lasts: number[] = [];
  /** UTF-16 offsets, exclusive. */
  readonly ends: number[] = [];

  add(node: TrieNode, last: number, end: number): void {
    let at = this.count;
    this.count += 1;
    for (; at > 0 && this.ends[at - 1]! > end; at -= 1) this.#set(at, at - 1);
    this.nodes[at] = node;
    this.lasts[at] = last;
    this.ends[at] = end;
  }

  #set(to: number, from: number): void {
    this.nodes[to] = this.nodes[from]!;
    this.lasts[to] = this.lasts[from]!;
    this.ends[to] = this.ends[from]!;
  }
}
