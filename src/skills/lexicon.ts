import type { SkillKind } from '../domain/skill-mention.ts';
import { AliasFlag } from './compile-lexicon.ts';
import { stemBit } from './word-form.ts';

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
  /** Those of all words in `next`, by `stemBit`. */
  nextBits: number;
  aliases: Alias[];
}

/** All names at once. Branches are opened when a posting first meets their first word. */
export interface Lexicon {
  skills: readonly Skill[];
  root(word: string): TrieNode | undefined;
}

/** Opens what `compileLexicon` wrote: only first words are looked at here, so that 50,000 names take milliseconds. */
export function readLexicon(compiled: string): Lexicon {
  const skills: Skill[] = [];
  const branches = new Map<string, TrieNode>();
  // By first word the last alias that starts with it; each alias leads to the one before. Aliases are numbers here,
  // since an object for each would take longer than all the rest.
  const last = new Map<string, number>();
  const aliases = { before: [] as number[], place: [] as number[], skill: [] as number[] };
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
          firstWord(compiled, tab + 1, end) || firstOfOmitted(compiled, tab + 1, end, name);
        aliases.before.push(last.get(first) ?? -1);
        last.set(first, aliases.place.length);
        aliases.place.push(tab + 1);
        aliases.skill.push(skills.length);
      }
      skills.push({ name, kind, field });
    }
    at = end + 1;
  }
  return {
    skills,
    root(word) {
      const opened = branches.get(word);
      if (opened) return opened;
      const entries: Entry[] = [];
      for (let each = last.get(word) ?? -1; each >= 0; each = aliases.before[each]!) {
        entries.push(readEntry(compiled, aliases.place[each]!, skills[aliases.skill[each]!]!));
      }
      if (entries.length === 0) return undefined;
      const branch = openBranch(entries);
      branches.set(word, branch);
      return branch;
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

/** The first word of an alias whose words are those of its exact form or of the skill's name. */
function firstOfOmitted(compiled: string, at: number, end: number, name: string): string {
  const aliasEnd = endOf(compiled, '\t', at, end);
  const exact = at === aliasEnd ? null : compiled.slice(at, aliasEnd).split(';')[2];
  const spelt = omittedWords(exact, name);
  return firstWord(spelt, 0, spelt.length);
}

const omittedWords = (exact: string | null | undefined, name: string) =>
  (exact ?? name).toLowerCase();

interface Entry {
  skill: Skill;
  words: string;
  flags: string;
  exact: string | null;
}

function readEntry(compiled: string, at: number, skill: Skill): Entry {
  const line = endOf(compiled, '\n', at, compiled.length);
  const written = compiled.slice(at, endOf(compiled, '\t', at, line));
  const [words, flags = '', exact = null] = written.split(';') as [string, string?, string?];
  return { skill, words: words === '' ? omittedWords(exact, skill.name) : words, flags, exact };
}

function openBranch(entries: readonly Entry[]): TrieNode {
  const top: TrieNode = { next: null, nextBits: 0, aliases: [] };
  for (const { skill, words, flags, exact } of entries) {
    let node = top;
    for (const word of words.split(' ').slice(1)) {
      node.next ??= new Map();
      const child = node.next.get(word) ?? { next: null, nextBits: 0, aliases: [] };
      node.nextBits |= stemBit(word);
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
