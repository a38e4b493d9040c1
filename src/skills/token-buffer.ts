import type { Lexicon, TrieNode } from './lexicon';
import { unitsOf } from './text-units';
import { Gap, tokenize, type TokenSink } from './tokenize';
import { foldWord, singularOf, stemBit } from './word-form';
import { WordTable } from './word-table';

/** A distinct written word, looked at once however often it stands in the text. */
export interface Word {
  key: string;
  stem: string;
  root: TrieNode | undefined;
  /** By `stemBit`: what the next word has to be for a name to start here; all where this word is a name already. */
  opens: number;
  /** What is left when the word itself is unknown: "Java" of "Java+" and "Java11", "Englisch" of "Englischkenntnisse". */
  bare: { stem: string; root: TrieNode | undefined; cut: number } | null;
  /** Those of its stems: a node of the trie without any of them does not go on with this word. */
  bits: number;
  /** Whether it only says what kind of thing a name before it is. */
  tellsKind: boolean;
  /** The last letters of key and stem. */
  keyEnd: string;
  stemEnd: string;
  /** What the context model knows of it; looked up when it is first asked for. */
  weights: readonly number[] | undefined;
}

/** "AWS infrastructure", "the Java ecosystem", "Lean principles". */
const kindNouns = new Set(
  'tool tooling ecosystem architecture infrastructure principle methodology framework system technology'.split(
    ' ',
  ),
);

/** Room for 32,000 distinct words: a year of postings has fewer. */
const TABLE_BITS = 16;
const compound =
  /^(.{3,})(kenntnissen?|erfahrung(?:en)?|fähigkeiten|kompetenz(?:en)?|grundlagen)$/iu;

/** The tokens of one text, kept in arrays that are used again for the next text. */
export class TokenBuffer implements TokenSink {
  text = '';
  count = 0;
  starts = new Int32Array(1 << 12);
  ends = new Int32Array(1 << 12);
  gaps = new Uint8Array(1 << 12);
  readonly words: Word[] = [];
  /** Of each word its `bits` and its `opens`. */
  #opens = new Int32Array(1 << 12);
  bits = new Int32Array(1 << 12);
  readonly #lexicon: Lexicon;
  #units = unitsOf('');
  readonly #known = new WordTable<Word>(TABLE_BITS);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Cuts a text; what was here before is gone. */
  fill(text: string): void {
    this.text = text;
    this.count = 0;
    this.#units = unitsOf(text);
    tokenize(text, this, this.#units);
  }

  /** The branch of the trie that starts with this stem. */
  rootOf(stem: string): TrieNode | undefined {
    return this.#lexicon.root(stem);
  }

  add(start: number, end: number, gap: number, hash: number): void {
    const at = this.count;
    if (at === this.starts.length) this.#makeRoom();
    const word = this.#known.get(this.#units, start, end, hash) ?? this.#meet(start, end);
    this.count += 1;
    this.starts[at] = start;
    this.ends[at] = end;
    this.gaps[at] = gap;
    this.words[at] = word;
    this.#opens[at] = word.opens;
    this.bits[at] = word.bits;
  }

  /** The first token from `at` on that may start a name; most words do not, and nothing more is done for them. */
  nextOpening(at: number): number {
    const last = this.count - 1;
    const [opens, bits, gaps] = [this.#opens, this.bits, this.gaps];
    for (let each = at; each < last; each += 1) {
      if ((opens[each]! & bits[each + 1]!) !== 0) return each;
      // Parts that stand together may be written as one in a name.
      if (gaps[each + 1] === Gap.Tight || gaps[each + 2] === Gap.Tight) return each;
    }
    return Math.max(at, last);
  }

  #makeRoom(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.gaps = doubled(this.gaps);
    this.#opens = doubled(this.#opens);
    this.bits = doubled(this.bits);
  }

  #meet(start: number, end: number): Word {
    const raw = this.text.slice(start, end).replace('. ', '.');
    const key = foldWord(raw);
    const stem = singularOf(key, raw);
    const root = this.#lexicon.root(stem);
    const cut = bareWord(raw);
    const bare = cut && { ...cut, root: root ? undefined : this.#lexicon.root(cut.stem) };
    const word: Word = {
      key,
      stem,
      root,
      opens: opensOf(root ?? bare?.root),
      bare,
      bits: stemBit(stem) | (cut ? stemBit(cut.stem) : 0),
      tellsKind: kindNouns.has(stem),
      keyEnd: key.slice(-3),
      stemEnd: stem.slice(-3),
      weights: undefined,
    };
    this.#known.add(this.#units, start, end, word);
    return word;
  }
}

function opensOf(root: TrieNode | undefined): number {
  if (!root) return 0;
  return root.aliases.length > 0 ? -1 : root.nextBits;
}

function doubled<Numbers extends Int32Array | Uint8Array>(numbers: Numbers): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

function bareWord(raw: string): { stem: string; cut: number } | null {
  const match = /^(.*[\p{L}])(?:([+#]+)|\d+)$/u.exec(raw) ?? compound.exec(raw);
  if (!match || match[1]!.length < 2) return null;
  return { stem: singularOf(foldWord(match[1]!), match[1]!), cut: match[2]?.length ?? 0 };
}
