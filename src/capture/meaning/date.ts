import { cleanText } from '../text';
import { readMonth } from './month';

const word = String.raw`[^\s\d.,:/()-]+`;
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -]+(?:de |d['’])?(${word})\\.?,?[ -]+(?:de |del )?(\\d{4})(?!\\d)`,
  'i',
);
const monthFirst = new RegExp(`(${word})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i');
/** As Java and Unix write it: "Tue Jul 14 07:00:00 UTC 2026". */
const timeBetween = new RegExp(
  `(${word}) +(\\d{1,2}) \\d{1,2}:\\d{2}(?::\\d{2})? (?:[A-Z]{1,5}|[+-]\\d{4}) (\\d{4})(?!\\d)`,
);

/**
 * A calendar day as "2026-05-08", from ISO dates with or without a time (the day as written), "08 May 2026",
 * "May 8, 2026", "8. Mai 2026", "8 de mayo de 2026", "08.05.2026", "2026年5月8日",
 * "Fri May 08 07:00:00 UTC 2026", or milliseconds since 1970.
 * "05/08/2026" may be two days and is null; relative words ("3 days ago") need a clock:
 * see `readAgo`.
 */
export function readDate(value: unknown): string | null {
  if (typeof value === 'number') return readMilliseconds(value);
  if (typeof value !== 'string') return null;
  const text = cleanText(value.slice(0, 200));
  if (/^\d{10}(\d{3})?$/.test(text))
    return readMilliseconds(text.length === 10 ? Number(text) * 1000 : Number(text));
  let found = /(?<!\d)(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)/.exec(text);
  if (found) return day(found[1], found[2], found[3]);
  found = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/.exec(text);
  if (found) return day(found[3], found[2], found[1]);
  found = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  if (found) return readSlashed(Number(found[1]), Number(found[2]), found[3]);
  return readNamedMonth(text);
}

function readNamedMonth(text: string): string | null {
  const [, early, name, late] = dayFirst.exec(text) ?? [];
  const read = day(late, readMonth(name), early);
  if (read) return read;
  const other = monthFirst.exec(text) ?? timeBetween.exec(text);
  return other && day(other[3], readMonth(other[1]), other[2]);
}

/** Day and month can be told apart only when one of them is no month, or both are the same. */
function readSlashed(first: number, second: number, year: string | undefined): string | null {
  if (first === second || first > 12) return day(year, second, first);
  return second > 12 ? day(year, first, second) : null;
}

function readMilliseconds(value: number): string | null {
  const date = new Date(value);
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return year >= 2000 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

function day(year: unknown, monthOfYear: unknown, dayOfMonth: unknown): string | null {
  const [y, m, d] = [Number(year), Number(monthOfYear), Number(dayOfMonth)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = y >= 1990 && y < 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
