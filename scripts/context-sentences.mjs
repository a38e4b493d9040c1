import { readFileSync } from 'node:fs';

/**
 * Reads sentences with a judgement: "+ Skill | sentence" names the skill, "- Skill | sentence" does not;
 * "*" for a skill stands for every skill that the lexicon finds there.
 *
 * @returns {{ meant: boolean, skill: string, text: string }[]}
 */
export function readContextSentences(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => /^([+-]) (.+?) \| (.+)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, sign, skill, text]) => ({ meant: sign === '+', skill, text }));
}
