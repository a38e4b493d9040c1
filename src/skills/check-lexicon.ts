import { findCandidates } from './candidates';
import { compileLexicon, fileAlias, slotOf } from './compile-lexicon.ts';
import { readLexicon } from './lexicon';
import {
  readLexiconFile,
  type LexiconFile,
  type LexiconProblem,
  type SourceAlias,
  type SourceSkill,
} from './lexicon-source.ts';
import { TokenBuffer } from './token-buffer';

interface Use {
  skill: SourceSkill;
  alias: SourceAlias;
}

/**
 * What is wrong in the lexicon's files, each with its place: lines that cannot be read, a skill or an alias written
 * twice, an alias that two skills claim, an alias that no text can spell. Empty when all is well.
 */
export function checkLexicon(files: readonly LexiconFile[]): LexiconProblem[] {
  const read = files.map(readLexiconFile);
  const skills = read.flatMap((each) => each.skills);
  return [
    ...read.flatMap(({ problems }) => problems),
    ...repeatedSkills(skills),
    ...clashingAliases(skills),
    ...unreachableAliases(skills),
  ];
}

const placeOf = ({ field, line }: SourceSkill) => `${field}.txt:${line}`;

function problem(skill: SourceSkill, message: string): LexiconProblem {
  return { field: skill.field, line: skill.line, message };
}

function repeatedSkills(skills: readonly SourceSkill[]): LexiconProblem[] {
  const first = new Map<string, SourceSkill>();
  return skills.flatMap((skill) => {
    const known = first.get(skill.name.toLowerCase());
    if (!known) first.set(skill.name.toLowerCase(), skill);
    return known
      ? [
          problem(
            skill,
            `"${skill.name}" is a skill already at ${placeOf(known)}: join the two lines.`,
          ),
        ]
      : [];
  });
}

function clashingAliases(skills: readonly SourceSkill[]): LexiconProblem[] {
  const first = new Map<string, Use>();
  const problems: LexiconProblem[] = [];
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      const filed = fileAlias(alias);
      if (!filed) continue;
      const slot = slotOf(filed.words, filed);
      const known = first.get(slot);
      if (!known) first.set(slot, { skill, alias });
      else if (known.skill === skill) {
        problems.push(
          problem(skill, `"${alias.text}" and "${known.alias.text}" are one name: delete one.`),
        );
      } else {
        const other = `"${known.alias.text}" of "${known.skill.name}" at ${placeOf(known.skill)}`;
        problems.push(
          problem(skill, `"${alias.text}" of "${skill.name}" clashes with ${other}: one must go.`),
        );
      }
    }
  }
  return problems;
}

function unreachableAliases(skills: readonly SourceSkill[]): LexiconProblem[] {
  const tokens = new TokenBuffer(readLexicon(compileLexicon(skills)));
  return skills.flatMap((skill) =>
    skill.aliases.flatMap(({ text }) => {
      tokens.fill(text);
      const found = findCandidates(tokens);
      const end = text.replace(/['’]s$/, '').length;
      const whole = found.length === 1 && found[0]!.start === 0 && found[0]!.end >= end;
      return whole
        ? []
        : [problem(skill, `"${text}" of "${skill.name}" is never found as written.`)];
    }),
  );
}
