/** What a UTF-16 unit is to the tokenizer. */
export const CharClass = { Other: 0, Word: 1, Space: 2, Newline: 3 } as const;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of one UTF-16 unit. Letters, marks and digits of every script are word characters; surrogates are not. */
export function charClass(unit: number): number {
  const known = classes[unit]!;
  return known === UNKNOWN ? (classes[unit] = classify(unit)) : known;
}

/** True for a unit that is part of a word. NaN (past the end of a text) is not. */
export function isWordUnit(unit: number): boolean {
  return unit >= 0 && charClass(unit) === CharClass.Word;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return CharClass.Word;
  if (/[\n\r\u2028\u2029]/.test(char)) return CharClass.Newline;
  return /[\s\u200b\u00ad]/.test(char) ? CharClass.Space : CharClass.Other;
}
