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

/** Opens what `compileLexicon` wrote. */
export function readLexicon(compiled: string): Lexicon {
  const divider = compiled.indexOf('\n\n');
  const skills = readSkills(compiled.slice(0, divider));
  const roots = new Map<string, TrieNode | string>();
  for (let at = divider + 2; at < compiled.length;) {
    const tab = compiled.indexOf('\t', at);
    const newline = compiled.indexOf('\n', tab);
    const end = newline < 0 ? compiled.length : newline;
    roots.set(compiled.slice(at, tab), compiled.slice(tab + 1, end));
    at = end + 1;
  }
  return {
    skills,
    root(word) {
      const found = roots.get(word);
      if (typeof found !== 'string') return found;
      const node = openBranch(found, skills);
      roots.set(word, node);
      return node;
    },
  };
}

function readSkills(lines: string): Skill[] {
  let kind = '' as SkillKind;
  let field = '';
  const skills: Skill[] = [];
  for (const line of lines.split('\n')) {
    if (line.startsWith('\t')) [, kind, field] = line.split('\t') as ['', SkillKind, string];
    else if (line !== '') skills.push({ name: line, kind, field });
  }
  return skills;
}

function openBranch(written: string, skills: Skill[]): TrieNode {
  const top: TrieNode = { next: null, aliases: [] };
  for (const entry of written.split('\t')) {
    const [rest, index, flags, exact] = entry.split(';') as [string, string, string, string];
    let node = top;
    for (const word of rest === '' ? [] : rest.split(' ')) {
      node.next ??= new Map();
      const child = node.next.get(word) ?? { next: null, aliases: [] };
      node.next.set(word, child);
      node = child;
    }
    node.aliases.push({
      skill: skills[parseInt(index, 36)]!,
      ambiguous: flags.includes(AliasFlag.Ambiguous),
      exact: exact === '' ? null : exact,
      number: numberOf(flags),
    });
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
