import { describe, expect, it } from 'vitest';
import { readMonth } from '@/capture/meaning/month';

const locales = 'en en-GB de fr es ca pt it nl pl sv da nb fi cs ro tr hu ru ar'.split(' ');
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** As a date names it: Polish "maja", not "maj"; Catalan puts a word before it: "de maig". */
function spell(locale: string, month: number, style: 'long' | 'short', withDay: boolean): string {
  const format = new Intl.DateTimeFormat(locale, {
    ...(withDay && { day: 'numeric' }),
    month: style,
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
  const name = parts.find((it) => it.type === 'month')?.value ?? '';
  return name.replace(/\.$/, '').split(/[ ’']/).at(-1) ?? '';
}

describe.each(locales)('the months of %s', (locale) => {
  it('are known as the browser spells them', () => {
    for (const style of ['long', 'short'] as const) {
      for (const withDay of [true, false]) {
        const names = months.map((month) => spell(locale, month, style, withDay));
        // Short months may be bare numbers, which are none of a name's business.
        const read = names.map((name, index) => (/\d/.test(name) ? index + 1 : readMonth(name)));
        expect(read, names.join()).toEqual(months);
      }
    }
  });
});

it('reads no month in other words', () => {
  expect(['', 'monday', 'foo', 'constructor', undefined].map(readMonth)).toEqual(
    Array(5).fill(null),
  );
});
