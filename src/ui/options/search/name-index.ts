import MiniSearch from 'minisearch';
import { plainText, searchWords } from '@/domain/search-words';

/** Something that is found by short texts, such as a title and a company. */
export interface Named {
  id: string;
  name: string;
  /** What else it is known by: a company, a place. */
  beside: string;
}

/** Shorter words have too many neighbours for a slip of the finger to be guessed. */
const shortestGuessed = 5;

/** Finds things by their names: by the beginnings of words, and by words with a letter wrong. */
export class NameIndex {
  #index = new MiniSearch<Named>({
    fields: ['name', 'beside'],
    tokenize: searchWords,
    processTerm: plainText,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length < shortestGuessed ? false : 0.2),
      combineWith: 'AND',
      boost: { name: 2 },
    },
  });
  #known = new Map<string, string>();

  /** Takes these in place of all before; only what is different from before is indexed again. */
  update(items: readonly Named[]): void {
    const gone = new Set(this.#known.keys());
    for (const item of items) {
      const words = `${item.name}\n${item.beside}`;
      gone.delete(item.id);
      const before = this.#known.get(item.id);
      if (before === words) continue;
      if (before === undefined) this.#index.add(item);
      else this.#index.replace(item);
      this.#known.set(item.id, words);
    }
    for (const id of gone) {
      this.#index.discard(id);
      this.#known.delete(id);
    }
  }

  /** The ids of what the query names, the best first; none for a query without words. */
  find(query: string): string[] {
    if (searchWords(query).length === 0) return [];
    return this.#index.search(query).map(({ id }) => id as string);
  }
}
