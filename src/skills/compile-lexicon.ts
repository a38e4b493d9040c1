import { aliasKey, exactForm, type AliasKey } from './alias-key.ts';
import type { SourceAlias, SourceSkill } from './lexicon-source.ts';

/** Flags of an alias in the compiled text. */
export const AliasFlag = { Ambiguous: '?', Singular: 's', Plural: 'p' } as const;

/** Plurals that name something else than their singular: "Sales" is not "for sale". */
const fixedPlurals = new Set(
  'sales news arts goods humanities operations communications settings payments controls works'.split(
    ' ',
  ),
);
const namedKinds = new Set(['tool', 'certificate', 'degree', 'language']);

/** An alias as it is filed: two with the same words, flags and exact form cannot be told apart. */
export interface FiledAlias {
  words: string[];
  joined: string[] | null;
  flags: string;
  /** The only letter case that counts; empty for any. */
  exact: string;
}

/** How an alias is filed in the trie; null where no text could ever spell it. */
export function fileAlias(skill: SourceSkill, alias: SourceAlias): FiledAlias | null {
  const key = aliasKey(alias.text);
  if (!key) return null;
  const exact = alias.exactCase ? exactForm(alias.text) : '';
  return { words: key.words, joined: key.joined, flags: flagsOf(skill, alias, key), exact };
}

/** What tells an alias from others that spell the same words. */
export function slotOf(words: readonly string[], { flags, exact }: FiledAlias): string {
  return `${words.join(' ')};${flags.replace(AliasFlag.Ambiguous, '')};${exact}`;
}

/**
 * Compiles skills to one compact text that `readLexicon` opens quickly:
 * first the skills, a line each under "\tkind\tfield" lines; after an empty line one line for each first word:
 * the word and, divided by tabs, its aliases as "rest of the words;skill;flags;exact form".
 * Names that cannot be reached, and second uses of a name, are left out: `checkLexicon` tells them.
 */
export function compileLexicon(skills: readonly SourceSkill[]): string {
  const roots = new Map<string, string[]>();
  const taken = new Set<string>();
  const variants: (() => void)[] = [];
  const add = (words: string[], alias: FiledAlias, index: number) => {
    const slot = slotOf(words, alias);
    if (taken.has(slot)) return;
    taken.add(slot);
    const [first, ...rest] = words;
    const entry = `${rest.join(' ')};${index.toString(36)};${alias.flags};${alias.exact}`;
    const entries = roots.get(first!);
    if (entries) entries.push(entry);
    else roots.set(first!, [entry]);
  };
  skills.forEach((skill, index) => {
    for (const written of skill.aliases) {
      const alias = fileAlias(skill, written);
      if (!alias) continue;
      add(alias.words, alias, index);
      const { joined } = alias;
      if (joined && alias.exact === '') variants.push(() => add(joined, alias, index));
    }
  });
  // After all written names, so that a variant never takes the place of one.
  for (const addVariant of variants) addVariant();
  const lines = [...roots].map(([first, entries]) => [first, ...entries].join('\t'));
  return `${skillLines(skills).join('\n')}\n\n${lines.join('\n')}`;
}

function skillLines(skills: readonly SourceSkill[]): string[] {
  let group = '';
  return skills.flatMap(({ name, kind, field }) => {
    const next = `\t${kind}\t${field}`;
    const changed = next !== group;
    group = next;
    return changed ? [next, name] : [name];
  });
}

function flagsOf(skill: SourceSkill, alias: SourceAlias, key: AliasKey): string {
  const mark = alias.ambiguous ? AliasFlag.Ambiguous : '';
  if (key.words.length > 1) return mark;
  if (alias.ambiguous) return mark + (key.plural ? AliasFlag.Plural : AliasFlag.Singular);
  const fixed = namedKinds.has(skill.kind) || fixedPlurals.has(alias.text.toLowerCase());
  return key.plural && fixed ? AliasFlag.Plural : '';
}
