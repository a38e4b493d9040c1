import { foldWord, singularOf } from './word-form.ts';
import { Gap, tokenize } from './tokenize.ts';

/** A name cut into the words by which the trie is walked. */
export interface AliasKey {
  /** Singular, folded words: "Node.js" → ["node", "js"]. */
  words: string[];
  /** The same with parts that stand together made one: ["nodejs"]; null where nothing does. */
  joined: string[] | null;
  /** Whether the last word is written in the plural. */
  plural: boolean;
}

const joinable = /^(?:\p{Ll}|\p{Lu}+$|\p{N})[\p{L}\p{N}]*$/u;

/** Cuts a name as the matcher cuts a posting; null where a comma, bracket or the like makes it unreachable. */
export function aliasKey(name: string): AliasKey | null {
  const words: string[] = [];
  const joined: string[] = [];
  let plural = false;
  let reachable = true;
  tokenize(name, {
    add(start, end, gap) {
      const raw = name.slice(start, end);
      const key = foldWord(raw);
      const stem = singularOf(key, raw);
      plural = stem !== key;
      if (words.length > 0 && gap === Gap.Break) reachable = false;
      // A sign like "++" or "&" would vanish, "Medi-Cal" would become another word, and nobody writes "dentreprise".
      const joins =
        gap === Gap.Tight && start > 0 && !"&'’".includes(name[start - 1]!) && joinable.test(raw);
      if (joins) joined.push(foldWord(joined.pop()! + raw));
      else joined.push(key);
      words.push(stem);
    },
  });
  if (words.length === 0 || !reachable) return null;
  const stems = joined.map((word) => singularOf(word, word));
  return { words, joined: joined.length < words.length ? stems : null, plural };
}

/** A name in the form in which letter case is compared: gaps of any kind become one space. */
export function exactForm(name: string): string {
  return name.replace(/[\s\-‐‑–/._'’·]+/gu, ' ').trim();
}
