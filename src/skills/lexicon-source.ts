import { skillKinds, type SkillKind } from '../domain/skill-mention.ts';

/** One file of the lexicon: its name without ".txt" is the field of every skill in it. */
export interface LexiconFile {
  field: string;
  text: string;
}

/** One name under which a skill is found. */
export interface SourceAlias {
  text: string;
  /** Marked "^": found only in exactly this letter case. */
  exactCase: boolean;
  /** Marked "?": an ordinary word too, so the context decides. */
  ambiguous: boolean;
}

export interface SourceSkill {
  name: string;
  kind: SkillKind;
  field: string;
  line: number;
  /** The name itself first. */
  aliases: SourceAlias[];
}

/** Something in a lexicon file that must be mended, with a sentence for the one who mends it. */
export interface LexiconProblem {
  field: string;
  line: number;
  message: string;
}

const languages = /^(?:de|fr|es): /;

/**
 * Reads one lexicon file. A line is a comment ("# …"), "@kind tool", or
 * "Name = alias, alias | de: Alias | fr: alias"; names and aliases may carry the marks "^" and "?".
 * Lines that cannot be read are left out and told among the problems.
 */
export function readLexiconFile({ field, text }: LexiconFile): {
  skills: SourceSkill[];
  problems: LexiconProblem[];
} {
  const skills: SourceSkill[] = [];
  const problems: LexiconProblem[] = [];
  let kind: SkillKind | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const complain = (message: string) => problems.push({ field, line, message });
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) return;
    if (content.startsWith('@')) {
      kind = skillKinds.find((each) => content === `@kind ${each}`);
      if (!kind)
        complain(`"${content}" is no kind; write "@kind" and one of: ${skillKinds.join(', ')}.`);
      return;
    }
    if (!kind) return void complain(`"${content}" stands before any "@kind" line.`);
    const parts = readAliases(content, complain);
    if (parts) skills.push({ name: parts[0]!.text, kind, field, line, aliases: parts });
  });
  return { skills, problems };
}

function readAliases(content: string, complain: (message: string) => void): SourceAlias[] | null {
  const [head, ...translations] = content.split(' | ');
  const equals = head!.indexOf(' = ');
  const name = equals < 0 ? head! : head!.slice(0, equals);
  const listed = equals < 0 ? [] : head!.slice(equals + 3).split(', ');
  for (const part of translations) {
    if (languages.test(part)) listed.push(...part.slice(4).split(', '));
    else complain(`"${part}" should start with "de: ", "fr: " or "es: ".`);
  }
  const aliases = [name, ...listed].map(readMarks);
  const bad = aliases.find((alias) => alias.text === '' || /[=|^?;\t]/.test(alias.text));
  if (bad) {
    complain(
      `"${bad.text}" is no name: parts are divided by " = ", ", " and " | ", marks stand in front.`,
    );
    return null;
  }
  return aliases;
}

function readMarks(written: string): SourceAlias {
  const [, marks, text] = /^([\^?]*)(.*)$/.exec(written.trim())!;
  return { text: text!.trim(), exactCase: marks!.includes('^'), ambiguous: marks!.includes('?') };
}
