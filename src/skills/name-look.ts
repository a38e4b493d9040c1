import { CharClass, charClass } from './char-class.ts';

/** How a name is written: in small letters, in capitals, or with which capitals. */
export function formOf(written: string, opens: boolean): string {
  if (/^\p{Ll}/u.test(written)) return written === written.toLowerCase() ? 'lower' : 'mixed';
  if (written.length > 1 && written === written.toUpperCase()) return 'upper';
  if (opens) return 'opening';
  return /\s\p{Ll}/u.test(written) ? 'capital' : 'title';
}

/** The first letters as written, a row of one kind once: "X" of "SAP", "Xx" of "Excel", "x x" of "wound care". */
export function shapeOf(written: string): string {
  return written
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0')
    .slice(0, 4);
}

/** The first character of the line that is no space and no bullet, beside an offset; "w" for any of a word. */
export function charBeside(text: string, offset: number, step: 1 | -1): string {
  for (let at = step < 0 ? offset - 1 : offset; at >= 0 && at < text.length; at += step) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.Word) return 'w';
    if (kind === CharClass.Newline) return '';
    if (kind !== CharClass.Space) return step < 0 && isBullet(text, at) ? '' : text[at]!;
  }
  return '';
}

/** What opens an item of a list says nothing about the name behind it. */
function isBullet(text: string, at: number): boolean {
  if (!'-–*•·▪◦'.includes(text[at]!)) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const kind = charClass(text.charCodeAt(before));
    if (kind === CharClass.Newline) return true;
    if (kind !== CharClass.Space) return false;
  }
  return true;
}
