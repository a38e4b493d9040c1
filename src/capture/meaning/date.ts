import { cleanText } from '../text';

/** The languages whose month names are understood, as the browser itself spells them. */
const monthLocales = [
  'en',
  'en-GB',
  'de',
  'fr',
  'es',
  'ca',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'tr',
];

const monthsOf = new Map<string, Map<string, number>>();

/**
 * A calendar day as "2026-05-08", from ISO dates with or without a time (the day as written), "08 May 2026",
 * "May 8, 2026", "8. Mai 2026", "8 de mayo de 2026", "08.05.2026", "2026年5月8日", or milliseconds since 1970.
 * "05/08/2026" may be two days and is null; relative words ("3 days ago") need a clock and are null too.
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
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -]+(?:de |d['’])?(\p{L}+)\.?,?[ -]+(?:de |del )?(\d{4})(?!\d)/iu.exec(
      text,
    );
  if (dayFirst) return day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu.exec(text);
  return monthFirst ? day(monthFirst[3], month(monthFirst[1]), monthFirst[2]) : null;
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

/** Locale by locale, since asking the browser for all of them takes longer than reading the rest of a page. */
function month(name: string | undefined): number | null {
  const key = name?.toLowerCase();
  if (!key) return null;
  for (const locale of monthLocales) {
    let months = monthsOf.get(locale);
    if (!months) monthsOf.set(locale, (months = nameMonths(locale)));
    const found = months.get(key);
    if (found) return found;
  }
  return null;
}

function nameMonths(locale: string): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const style of ['long', 'short'] as const) {
    // With the day beside it, so that Polish gives "maja" and not "maj".
    const format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
    });
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(Date.UTC(2024, index, 15));
      const part = parts.find((it) => it.type === 'month')?.value.toLowerCase() ?? '';
      // Catalan puts a word before it: "de maig".
      const name = part.replace(/\.$/, '').split(/[ ’']/).at(-1) ?? '';
      if (/^\p{L}+$/u.test(name)) names.set(name, index + 1);
    }
  }
  return names;
}

function day(year: unknown, monthOfYear: unknown, dayOfMonth: unknown): string | null {
  const [y, m, d] = [Number(year), Number(monthOfYear), Number(dayOfMonth)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = y >= 1990 && y < 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
