import type { OwnSkill } from '@/domain/own-lexicon';
import { compileLexicon } from './compile-lexicon.ts';
import { readLexicon, type Lexicon, type TrieNode } from './lexicon';

/** A lexicon with the user's own entries; where both have a name, the user's counts. The given one is unchanged. */
export function withOwnSkills(lexicon: Lexicon, own: readonly OwnSkill[]): Lexicon {
  const entries = own.map(({ name, kind, aliases }, index) => ({
    name: plain(name),
    kind,
    field: 'own',
    line: index + 1,
    aliases: [name, ...aliases].map((text) => ({
      text: plain(text),
      exactCase: false,
      ambiguous: false,
    })),
  }));
  const added = readLexicon(compileLexicon(entries.filter(({ name }) => name !== '')));
  return {
    skills: [...lexicon.skills, ...added.skills],
    root: (word) => mergeNodes(added.root(word), lexicon.root(word)),
  };
}

/** The compiled form divides by these characters. */
function plain(text: string): string {
  return text.replace(/[\s;]+/g, ' ').trim();
}

function mergeNodes(first?: TrieNode, second?: TrieNode): TrieNode | undefined {
  if (!first || !second) return first ?? second;
  const next = new Map(second.next);
  for (const [word, node] of first.next ?? []) next.set(word, mergeNodes(node, next.get(word))!);
  return {
    aliases: [...first.aliases, ...second.aliases],
    next: next.size > 0 ? next : null,
    nextBits: first.nextBits | second.nextBits,
  };
}
