import type { SkillKind } from '../domain/skill-mention.ts';
import { AliasFlag } from './compile-lexicon.ts';

export interface Skill {
  name: string;
  kind: SkillKind;
  field: string;
}

/** One way to name a skill, at the end of its words in the trie. */
export interface Alias {
  skill: Skill;
  /** An ordinary word too: the context decides. */
  ambiguous: boolean;
  /** The only letter case that counts, gaps as single spaces; null for any. */
  exact: string | null;
  /** Whether the text must use the singular or the plural. */
  number: 'any' | 'singular' | 'plural';
}

export interface TrieNode {
  next: Map<string, TrieNode> | null;
  aliases: Alias[];
}

/** All names at once. Branches are opened when a posting first meets their first word. */
export interface Lexicon {
  skills: readonly Skill[];
  root(word: string): TrieNode | undefined;
}

/** Opens what `compileLexicon` wrote: only first words are looked at here, so that 30,000 names take milliseconds. */
export function readLexicon(compiled: string): Lexicon {
  const skills: Skill[] = [];
  /** By first word, the places of its aliases in the text and their skills, in turn. */
  const roots = new Map<string, TrieNode | number[]>();
  let kind = '' as SkillKind;
  let field = '';
  for (let at = 0; at < compiled.length;) {
    const end = endOf(compiled, '\n', at, compiled.length);
    const nameEnd = endOf(compiled, '\t', at, end);
    if (nameEnd === at) {
      [kind, field] = compiled.slice(at + 1, end).split('\t') as [SkillKind, string];
    } else {
      const name = compiled.slice(at, nameEnd);
      for (let tab = nameEnd; tab < end; tab = endOf(compiled, '\t', tab + 1, end)) {
        const first =
          firstWord(compiled, tab + 1, end) || firstWord(name.toLowerCase(), 0, name.length);
        const known = roots.get(first) as number[] | undefined;
        if (known) known.push(tab + 1, skills.length);
        else roots.set(first, [tab + 1, skills.length]);
      }
      skills.push({ name, kind, field });
    }
    at = end + 1;
  }
  return {
    skills,
    root(word) {
      const found = roots.get(word);
      if (!Array.isArray(found)) return found;
      const node = openBranch(readEntries(compiled, found, skills));
      roots.set(word, node);
      return node;
    },
  };
}

function endOf(text: string, mark: string, from: number, limit: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 || found > limit ? limit : found;
}

/** The word that starts here and ends before a space, a tab or a semicolon. */
function firstWord(text: string, from: number, limit: number): string {
  let end = from;
  for (; end < limit; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 32 || unit === 9 || unit === 59) break;
  }
  return text.slice(from, end);
}

interface Entry {
  skill: Skill;
  words: string;
  flags: string;
  exact: string | null;
}

function readEntries(compiled: string, places: readonly number[], skills: Skill[]): Entry[] {
  const entries: Entry[] = [];
  for (let each = 0; each < places.length; each += 2) {
    const at = places[each]!;
    const skill = skills[places[each + 1]!]!;
    const line = endOf(compiled, '\n', at, compiled.length);
    const written = compiled.slice(at, endOf(compiled, '\t', at, line));
    const [words, flags = '', exact = null] = written.split(';') as [string, string?, string?];
    entries.push({ skill, words: words === '' ? skill.name.toLowerCase() : words, flags, exact });
  }
  return entries;
}

function openBranch(entries: readonly Entry[]): TrieNode {
  const top: TrieNode = { next: null, aliases: [] };
  for (const { skill, words, flags, exact } of entries) {
    let node = top;
    for (const word of words.split(' ').slice(1)) {
      node.next ??= new Map();
      const child = node.next.get(word) ?? { next: null, aliases: [] };
      node.next.set(word, child);
      node = child;
    }
    const ambiguous = flags.includes(AliasFlag.Ambiguous);
    node.aliases.push({ skill, ambiguous, exact, number: numberOf(flags) });
    // The choosy first: "IT" in capitals before "it" in any case.
    if (node.aliases.length > 1) node.aliases.sort((a, b) => choosiness(b) - choosiness(a));
  }
  return top;
}

function numberOf(flags: string): Alias['number'] {
  if (flags.includes(AliasFlag.Singular)) return 'singular';
  return flags.includes(AliasFlag.Plural) ? 'plural' : 'any';
}

function choosiness({ exact, number }: Alias): number {
  return (exact === null ? 0 : 2) + (number === 'any' ? 0 : 1);
}
