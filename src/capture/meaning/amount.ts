import { currencySource } from './currency';
import { letters, lowerCased } from './words';

export interface Amount {
  value: number;
  /** The sign as written, or null where only a multiplier or nothing stood beside the number. */
  sign: string | null;
  /** Whether it bore "k", "T", "Lakh" or "万". */
  multiplier: number | null;
  start: number;
  end: number;
}

const numberSource =
  '\\d{1,3}(?:[.,\\u0027\\u2019 \\u00a0\\u202f]\\d{2,3})*(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?';
const multipliers: Record<string, number> = {
  k: 1e3, t: 1e3, tsd: 1e3, 'tsd.': 1e3, mil: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, l: 1e5, lpa: 1e5, cr: 1e7, 万: 1e4, 萬: 1e4, 千: 1e3,
}; // prettier-ignore
const multiplierSource = `(?:lakhs?|lacs?|lpa|tsd\\.?|mil|cr|k|t|l)(?![€${letters}])|[万萬千]`;
const amountPattern = new RegExp(
  `(?<before>${currencySource})?\\s?(?<![\\d.,])(?<number>${numberSource})\\s?(?<times>${multiplierSource})?\\s?(?<after>${currencySource})?`,
  'g',
);

/** Every number in a text with the currency and multiplier beside it. "1.234,50", "1,234.50", "12 000", "1'200". */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const found of lowerCased(text).matchAll(amountPattern)) {
    const { before, number, times, after } = found.groups ?? {};
    const value = readNumber(number ?? '');
    if (value === null || text[found.index + found[0].trimEnd().length] === '%') continue;
    const sign = before ?? after ?? null;
    const times1000 = /^(t€|k€|teur|keur)$/i.test(sign ?? '') ? 1e3 : null;
    const multiplier = times ? (multipliers[times.toLowerCase()] ?? null) : times1000;
    const isLpa = times?.toLowerCase() === 'lpa';
    amounts.push({
      value: round(value * (multiplier ?? 1)),
      sign: sign ?? (isLpa ? 'lpa' : null),
      multiplier,
      start: found.index,
      end: found.index + found[0].trimEnd().length,
    });
    if (amounts.length >= 20) break;
  }
  return amounts;
}

/** The amount with another's multiplier: the 80 of "80-90 TEUR". */
export function withMultiplier(amount: Amount, multiplier: number | null): Amount {
  if (amount.multiplier || !multiplier || amount.value >= 1000) return amount;
  return { ...amount, value: round(amount.value * multiplier), multiplier };
}

function readNumber(written: string): number | null {
  const text = written.replace(/[\s\u0027\u2019]/g, ' ').trim();
  const [commas, dots] = [count(text, ','), count(text, '.')];
  let plain = text.replaceAll(' ', '');
  if (commas && dots) {
    const isCommaDecimal = text.lastIndexOf(',') > text.lastIndexOf('.');
    plain = isCommaDecimal
      ? plain.replaceAll('.', '').replace(',', '.')
      : plain.replaceAll(',', '');
  } else if (commas + dots > 1 || /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) {
    plain = plain.replace(/[.,]/g, '');
  } else {
    plain = plain.replace(',', '.');
  }
  const value = Number(plain);
  return plain && Number.isFinite(value) && value < 1e12 ? value : null;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
