import type { Salary } from '@/domain/posting';
import { cleanLine } from '../text';
import { type Amount, findAmounts, withMultiplier } from './amount';
import { readCurrency } from './currency';
import { readLastPayPeriod, readPayPeriod } from './pay-period';
import { letters, lowerCased } from './words';

/** What may stand between the two ends of a range, once words of time and "gross" are out. */
const rangeBetween =
  /^(?:-|–|—|−|~|～|〜|\/|to|and|up to|bis|à|a|al|i|et|und|tot|en|till|och|do|até|e|y|hasta|至|到|から|و|إلى)$/;
const fillers = new RegExp(
  `/?\\s?(?:per |a |pro )?(?:yr|year|hr|h|hour|mo|month|annum|day|week|jahr|monat|std\\.?|an|mois|gross|brutto|brut|p\\.?a\\.?)(?![${letters}])`,
  'g',
);
const fromWord = new RegExp(
  `(?:^|[^${letters}])(?:from|starting(?: at| from)?|at least|min(?:imum|\\.)?|ab|mindestens|à partir de|dès|desde|a partir (?:de|di)|des de|da|vanaf|od|från|以上|من)\\s*$`,
);
const upToWord = new RegExp(
  `(?:^|[^${letters}])(?:up to|max(?:imum|\\.)?|bis(?: zu)?|jusqu['’]à|hasta|fins a|até|fino a|tot|do|upp till|حتى)\\s*$`,
);
/** "25 per hour" is pay; "35h", "10-15 years" and "40 hours per week" are not. */
const rate = /^\s?(?:\/|(?:per|an?|pro|par|por|al|im)\s)/;
/** What fills the place of pay where there is none. */
const notSaid =
  /^(?:(?:salary|pay|salaire|gehalt|salario)[ :]*)?(?:not? (?:disclosed|specified|stated|provided|mentioned|available)|undisclosed|unspecified|nicht angegeben|non (?:précisé|communiqué|specificato)|no (?:especificado|indicado)|não informado|niet vermeld|nie podano|ej angivet|未公開|非公開|不公开)(?![a-z])/;
const nearby = 30;

/**
 * Pay from a page's own words. What cannot be understood for sure stays null beside the text: a range whose
 * ends disagree, a sign of several currencies, a time that is not named. No words: null.
 *
 * @param dollar what a bare "$" means on this page
 */
export function readSalary(words: string | null | undefined, dollar = 'USD'): Salary | null {
  const text = cleanLine(words);
  if (!text || notSaid.test(lowerCased(text))) return null;
  return { ...readAmounts(lowerCased(text), dollar), text };
}

type Understood = Omit<Salary, 'text'>;

const nothing: Understood = { min: null, max: null, currency: null, period: null };

function readAmounts(text: string, dollar: string): Understood {
  // Nought is how systems write "not given", or the price of something else.
  const amounts = findAmounts(text).filter((it) => it.value > 0);
  const range = findRange(text, amounts);
  if (range) return readRange(text, range, dollar) ?? nothing;
  const single =
    amounts.find((it) => it.sign ?? it.multiplier) ??
    (amounts.length === 1 ? amounts[0] : undefined);
  if (!single) return nothing;
  const period = findPeriod(text, single, single);
  // A number alone may be anything (hours, a year, a pay grade).
  if (!single.sign && !isRate(text, single)) return nothing;
  const head = text.slice(0, single.start);
  return {
    min: upToWord.test(head) ? null : single.value,
    max:
      fromWord.test(head) || /^\s?(?:\+|以上)/.test(text.slice(single.end)) ? null : single.value,
    currency: single.sign && readCurrency(single.sign, dollar),
    period,
  };
}

function findRange(text: string, amounts: Amount[]): [Amount, Amount] | null {
  for (const [index, second] of amounts.entries()) {
    const first = amounts[index - 1];
    if (!first) continue;
    const between = text.slice(first.end, second.start).replace(fillers, ' ').trim();
    const isMoney = [first, second].some((it) => it.sign ?? it.multiplier) || isRate(text, second);
    if (isMoney && rangeBetween.test(between)) return [first, second];
  }
  return null;
}

function readRange(text: string, [low, high]: [Amount, Amount], dollar: string): Understood | null {
  const min = withMultiplier(low, high.multiplier).value;
  const max = withMultiplier(high, low.multiplier).value;
  const [lowSign, highSign] = [low.sign, high.sign].map(
    (sign) => sign && readCurrency(sign, dollar),
  );
  const period = findPeriod(text, low, high);
  if (min > max || (lowSign && highSign && lowSign !== highSign)) return null;
  return { min, max, currency: highSign ?? lowSign ?? null, period };
}

function isRate(text: string, last: Amount): boolean {
  return (
    rate.test(text.slice(last.end)) &&
    readPayPeriod(text.slice(last.end, last.end + nearby)) !== null
  );
}

/** Between the two, else close behind them, else before them. */
function findPeriod(text: string, first: Amount, last: Amount) {
  const own = text.slice(first.start, last.end);
  const tail = text.slice(last.end, last.end + nearby);
  return readPayPeriod(own) ?? readPayPeriod(tail) ?? readLastPayPeriod(text.slice(0, first.start));
}
