import type { Lexicon, TrieNode } from './lexicon';
import { tokenize, type TokenSink } from './tokenize';
import { foldWord, singularOf } from './word-form';
import { WordTable } from './word-table';

/** A distinct written word, looked at once however often it stands in the text. */
export interface Word {
  key: string;
  stem: string;
  root: TrieNode | undefined;
  /** Whether any name starts with it. */
  opens: boolean;
  /** What is left when the word itself is unknown: "Java" of "Java+" and "Java11", "Englisch" of "Englischkenntnisse". */
  bare: { stem: string; root: TrieNode | undefined; cut: number } | null;
  /** The last letters of key and stem. */
  keyEnd: string;
  stemEnd: string;
  /** What the context model knows of it; looked up when it is first asked for. */
  weights: readonly number[] | undefined;
}

/** Room for 32,000 distinct words: a year of postings has fewer. */
const TABLE_BITS = 16;
const compound =
  /^(.{3,})(kenntnissen?|erfahrung(?:en)?|fähigkeiten|kompetenz(?:en)?|grundlagen)$/iu;

/** The tokens of one text, kept in arrays that are used again for the next text. */
export class TokenBuffer implements TokenSink {
  text = '';
  count = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly gaps: number[] = [];
  readonly words: Word[] = [];
  readonly #lexicon: Lexicon;
  readonly #known = new WordTable<Word>(TABLE_BITS);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Cuts a text; what was here before is gone. */
  fill(text: string): void {
    this.text = text;
    this.count = 0;
    tokenize(text, this);
  }

  /** The branch of the trie that starts with this stem. */
  rootOf(stem: string): TrieNode | undefined {
    return this.#lexicon.root(stem);
  }

  add(start: number, end: number, gap: number, hash: number): void {
    const at = this.count;
    this.count += 1;
    this.starts[at] = start;
    this.ends[at] = end;
    this.gaps[at] = gap;
    this.words[at] = this.#known.get(this.text, start, end, hash) ?? this.#meet(start, end);
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
      opens: Boolean(root ?? bare?.root),
      bare,
      keyEnd: key.slice(-3),
      stemEnd: stem.slice(-3),
      weights: undefined,
    };
    this.#known.set(this.text.slice(start, end), word);
    return word;
  }
}

function bareWord(raw: string): { stem: string; cut: number } | null {
  const match = /^(.*[\p{L}])(?:([+#]+)|\d+)$/u.exec(raw) ?? compound.exec(raw);
  if (!match || match[1]!.length < 2) return null;
  return { stem: singularOf(foldWord(match[1]!), match[1]!), cut: match[2]?.length ?? 0 };
}
