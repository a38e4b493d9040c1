import type { Salary } from '@/domain/posting';
import { readCurrency } from '../meaning/currency';
import { readPayPeriod } from '../meaning/pay-period';
import { readSalary } from '../meaning/salary';
import { isNode, lineOf, listOf, valueOf } from './node';

/**
 * schema.org's baseSalary in the forms that pages give it: a number, words, a MonetaryAmount whose value is a
 * number, words or a QuantitativeValue with one value or two ends.
 *
 * @param salaryCurrency the posting's own salaryCurrency, for amounts that name none
 */
export function readBaseSalary(
  value: unknown,
  salaryCurrency: unknown,
  document: Document,
): Salary | null {
  const amount = listOf(value)[0];
  const currency = readSign(lineOf(valueOf(amount, 'currency') ?? salaryCurrency, document));
  const inner = isNode(amount) ? (listOf(valueOf(amount, 'value'))[0] ?? amount) : amount;
  const period = readUnit(inner, amount, document);
  const single = isNode(inner) ? valueOf(inner, 'value') : inner;
  const min = readNumber(isNode(inner) ? (valueOf(inner, 'minValue') ?? single) : single);
  const max = readNumber(isNode(inner) ? (valueOf(inner, 'maxValue') ?? single) : single);
  if (min === null && max === null) {
    const read = readSalary(lineOf(single, document));
    return read && { ...read, currency: read.currency ?? currency, period: read.period ?? period };
  }
  if (min !== null && max !== null && min > max) return null;
  return { min, max, currency, period, text: inWords(min, max, currency, period) };
}

function readUnit(inner: unknown, amount: unknown, document: Document) {
  const unit = lineOf(
    valueOf(inner, 'unitText') ?? valueOf(amount, 'unitText') ?? valueOf(inner, 'unitCode'),
    document,
  );
  return unit ? readPayPeriod(unit.replace(/^per(?=[a-z])/i, '')) : null;
}

function readSign(sign: string | null): string | null {
  return sign && readCurrency(sign);
}

/** A number or its digits; nought is how systems write "not given". */
function readNumber(value: unknown): number | null {
  const text =
    typeof value === 'string'
      ? value.trim().replace(/^(\d{1,3}(?:,\d{3})+)(?=\.|$)/, (it) => it.replaceAll(',', ''))
      : value;
  const number = typeof text === 'string' && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
}

function inWords(
  min: number | null,
  max: number | null,
  currency: string | null,
  period: string | null,
): string {
  const ends = [...new Set([min, max].filter((it) => it !== null))].join('–');
  const range = min === null ? `≤ ${ends}` : max === null ? `≥ ${ends}` : ends;
  return [range, currency, period && `/ ${period}`].filter(Boolean).join(' ');
}
