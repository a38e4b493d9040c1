import { aliasKey, exactForm, type AliasKey } from './alias-key.ts';
import type { SourceAlias, SourceSkill } from './lexicon-source.ts';

/** Flags of an alias in the compiled text. */
export const AliasFlag = { Ambiguous: '?', Singular: 's', Plural: 'p' } as const;

/** An alias as it is filed: two with the same words, flags and exact form cannot be told apart. */
export interface FiledAlias {
  words: string[];
  joined: string[] | null;
  flags: string;
  /** The only letter case that counts; empty for any. */
  exact: string;
}

/** How an alias is filed in the trie; null where no text could ever spell it. */
export function fileAlias(alias: SourceAlias): FiledAlias | null {
  const key = aliasKey(alias.text);
  if (!key) return null;
  const exact = alias.exactCase ? exactForm(alias.text) : '';
  return { words: key.words, joined: key.joined, flags: flagsOf(alias, key), exact };
}

/** What tells an alias from others that spell the same words. */
export function slotOf(words: readonly string[], { flags, exact }: FiledAlias): string {
  return `${words.join(' ')};${flags.replace(AliasFlag.Ambiguous, '')};${exact}`;
}

/**
 * Compiles skills to one compact text that `readLexicon` opens quickly. A line "\tkind\tfield" tells what the skills
 * below it are; a skill's line holds its name and, each after a tab, its aliases as "words", "words;flags" or
 * "words;flags;exact form"; where the words are missing, they are those of the exact form, or else of the name, in
 * lower case. Kept together by skill, the words compress best. Names that cannot be reached, and second uses of a name,
 * are left out: `checkLexicon` tells them.
 */
export function compileLexicon(skills: readonly SourceSkill[]): string {
  const filed = skills.map((skill) => skill.aliases.map(fileAlias).filter((each) => each !== null));
  const taken = new Set<string>();
  const isFree = (words: readonly string[], alias: FiledAlias) => {
    const slot = slotOf(words, alias);
    if (taken.has(slot)) return false;
    taken.add(slot);
    return true;
  };
  const own = filed.map((aliases) => aliases.filter((alias) => isFree(alias.words, alias)));
  // After all written names, so that a variant never takes the place of one.
  const lines = skills.map(({ name }, index) => {
    const joined = filed[index]!.flatMap((alias) => {
      const words = alias.joined;
      return words && alias.exact === '' && isFree(words, alias) ? [{ ...alias, words }] : [];
    });
    const entries = [...own[index]!, ...joined].map((alias) => entryOf(alias, name));
    return [name, ...entries].join('\t');
  });
  let group = '';
  const grouped = lines.flatMap((line, index) => {
    const next = `\t${skills[index]!.kind}\t${skills[index]!.field}`;
    const changed = next !== group;
    group = next;
    return changed ? [next, line] : [line];
  });
  return grouped.join('\n');
}

function entryOf({ words, flags, exact }: FiledAlias, name: string): string {
  const spelt = words.join(' ');
  const told = spelt === (exact || name).toLowerCase() ? '' : spelt;
  if (exact !== '') return `${told};${flags};${exact}`;
  return flags === '' ? told : `${told};${flags}`;
}

/**
 * A single word written in the plural is found only in the plural: "Teams" is no "team", "wills" no "will".
 * Where both count, the singular is what to write: its plural is found too, unless the word is ambiguous.
 */
function flagsOf(alias: SourceAlias, key: AliasKey): string {
  const mark = alias.ambiguous ? AliasFlag.Ambiguous : '';
  if (key.words.length > 1) return mark;
  if (key.plural) return mark + AliasFlag.Plural;
  return alias.ambiguous ? mark + AliasFlag.Singular : '';
}
