/** What a UTF-16 unit is to the tokenizer. */
export const CharClass = { Other: 0, Word: 1, Space: 2, Newline: 3 } as const;

const classes = classifyUnits();

/** The class of one UTF-16 unit. Letters, marks and digits of every script are word characters; surrogates are not. */
export function charClass(unit: number): number {
  return classes[unit]!;
}

/** True for a unit that is part of a word. NaN (past the end of a text) is not. */
export function isWordUnit(unit: number): boolean {
  return classes[unit] === CharClass.Word;
}

/** A table of all units: it takes a millisecond, and each letter of each posting is looked up in it. */
function classifyUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const every = Array.from(table, (_, unit) => String.fromCharCode(unit)).join('');
  const mark = (pattern: RegExp, kind: number) => {
    for (const { 0: run, index } of every.matchAll(pattern)) {
      table.fill(kind, index, index + run.length);
    }
  };
  mark(/[\s\u200b\u00ad]+/g, CharClass.Space);
  mark(/[\n\r\u2028\u2029]+/g, CharClass.Newline);
  mark(/[\p{L}\p{M}\p{N}]+/gu, CharClass.Word);
  return table;
}
