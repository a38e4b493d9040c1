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

/**
 * Compiles skills to one compact text that `readLexicon` opens quickly:
 * first the skills, a line each under "\tkind\tfield" lines; after an empty line one line for each first word:
 * the word and, divided by tabs, its aliases as "rest of the words;skill;flags;exact form".
 * Names that cannot be reached, and second uses of a name, are left out: `checkLexicon` tells them.
 */
export function compileLexicon(skills: readonly SourceSkill[]): string {
  const roots = new Map<string, Map<string, string>>();
  const add = (words: string[], tail: string) => {
    const [first, ...rest] = words;
    const aliases = roots.get(first!) ?? new Map<string, string>();
    roots.set(first!, aliases);
    const slot = `${rest.join(' ')};${tail.split(';')[2]}`;
    if (!aliases.has(slot)) aliases.set(slot, `${rest.join(' ')};${tail}`);
  };
  const variants: [string[], string][] = [];
  skills.forEach((skill, index) => {
    for (const alias of skill.aliases) {
      const key = aliasKey(alias.text);
      if (!key) continue;
      const exact = alias.exactCase ? exactForm(alias.text) : '';
      const tail = `${index.toString(36)};${flagsOf(skill, alias, key)};${exact}`;
      add(key.words, tail);
      if (key.joined && !alias.exactCase) variants.push([key.joined, tail]);
    }
  });
  // After all written names, so that a variant never takes the place of one.
  for (const [words, tail] of variants) add(words, tail);
  const lines = [...roots].map(([first, aliases]) => [first, ...aliases.values()].join('\t'));
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
