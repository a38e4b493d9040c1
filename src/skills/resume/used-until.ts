/** A stretch of a résumé that a period of work or study stands beside. */
export interface DatedStretch {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Its last day: "now", a year or a month ("2019-06"). */
  until: string;
}

/** The first letters of the months in English, German, French and Spanish, folded; the number is the place. */
const months = [
  'jan|ene',
  'feb|fev',
  'mar',
  'apr|avr|abr',
  'may|mai',
  'jun|juin',
  'jul|juil',
  'aug|aou|ago',
  'sep|set',
  'oct|okt',
  'nov',
  'dec|dez|dic',
];
const month = `(?:${months.join('|')})\\p{L}*\\.?`;
const point = `(?:(?:${month}|\\d{1,2}\\s*[/.])\\s*(?:de\\s+)?)?(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2])(?!\\d))?`;
const today =
  "present|now|current(?:ly)?|today|ongoing|heute|aktuell|jetzt|laufend|aujourd'hui|a ce jour|actual(?:idad|mente)?|presente";
const range = new RegExp(
  `(?<![\\p{L}\\d])${point}\\s*(?:[-–—]|to|until|bis|au?|hasta)\\s*(${point}|${today})(?![\\p{L}\\d]|-\\d)`,
  'iu',
);
const since = new RegExp(`(?<![\\p{L}\\d])(?:since|seit|depuis|desde)\\s+${point}`, 'iu');

/** A line that begins another part of the résumé, which the dates above it do not speak of. */
const heading =
  /^(?:(?:technical |key |core |top |it )?skills|languages|interests|hobbies|certifi\p{L}+|references|summary|profile|about(?: me)?|(?:edv-|it-)?kenntnisse|sprachen?|interessen|competences|langues|centres d'interet|idiomas|aptitudes|habilidades)\b.{0,20}$/iu;
const bullet = /^\s*[-•*·▪–]/u;
const longestTitle = 80;
/** A job's title and employer may stand above its dates. */
const titleLines = 3;

interface Line {
  text: string;
  start: number;
  end: number;
}

/** The stretches of a résumé that periods stand beside, in its order. */
export function datedStretches(text: string): DatedStretch[] {
  const lines = linesOf(text);
  const found: DatedStretch[] = [];
  let open: DatedStretch | null = null;
  lines.forEach((line, index) => {
    const until = untilOf(line.text);
    if (until !== null) {
      const start = titleStart(lines, index, open?.start ?? 0);
      if (open) open.end = Math.min(open.end, start);
      open = { start, end: line.end, until };
      found.push(open);
    } else if (isHeading(line.text)) open = null;
    else if (open) open.end = line.end;
  });
  return found;
}

/** Letter by letter without accents, so that places in it are places in the text. */
function fold(text: string): string {
  return [...text].map((each) => foldLetter(each)).join('');
}

function foldLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length === letter.length ? plain : letter;
}

function isHeading(line: string): boolean {
  return heading.test(fold(line.trim()));
}

function untilOf(line: string): string | null {
  const folded = fold(line).replaceAll('’', "'");
  const end = range.exec(folded)?.[1];
  if (end === undefined) return since.test(folded) ? 'now' : null;
  const year = /(?:19|20)\d{2}/.exec(end);
  if (!year) return 'now';
  const number = monthOf(end, year.index);
  return number === null ? year[0] : `${year[0]}-${String(number).padStart(2, '0')}`;
}

function monthOf(point: string, yearAt: number): number | null {
  const before = point.slice(0, yearAt).trim().toLowerCase();
  const written = /^\d{1,2}/.exec(before) ?? /-(\d{2})$/.exec(point);
  const number = written
    ? Number(written[1] ?? written[0])
    : months.findIndex((names) => new RegExp(`^(?:${names})`).test(before)) + 1;
  return number >= 1 && number <= 12 ? number : null;
}

function titleStart(lines: readonly Line[], dated: number, earliest: number): number {
  let first = dated;
  while (first > 0 && dated - first < titleLines) {
    const { text, start } = lines[first - 1]!;
    const isTitle = text.trim() !== '' && text.length < longestTitle && !bullet.test(text);
    if (!isTitle || start <= earliest || isHeading(text)) break;
    if (untilOf(text) !== null || /[.;:]$/.test(text.trim())) break;
    first -= 1;
  }
  return lines[first]!.start;
}

function linesOf(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, start, end: start + line.length };
  });
}
