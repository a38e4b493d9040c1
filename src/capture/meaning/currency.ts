/** Signs that name one currency. Bare "kr" (three countries) and "¥" (two) do not, and stay unread. */
const signsOf = `
  EUR € euro euros teur t€ k€ keur
  GBP £
  INR ₹ rs rs. lpa
  USD us$ usd$
  CAD ca$ c$ cad$
  AUD a$ au$ aud$
  NZD nz$
  SGD s$
  HKD hk$
  TWD nt$
  MXN mx$
  BRL r$
  RUB ₽ руб руб.
  KRW ₩
  ILS ₪
  TRY ₺
  PHP ₱
  THB ฿
  VND ₫
  NGN ₦
  UAH ₴
  MYR rm
  IDR rp
  PLN zł
  CZK kč
  HUF ft
  RON lei
  CHF sfr fr.
  CNY 元 人民币 cn¥ rmb
  JPY 円 jp¥
  SAR ريال
  AED درهم dhs`;
const codes =
  'usd eur gbp inr cad aud nzd chf sek nok dkk pln czk huf ron bgn jpy cny sgd hkd twd krw brl mxn ars clp cop pen ' +
  'zar aed sar qar kwd bhd egp try ils rub uah php thb vnd idr myr ngn kes pkr bdt lkr gel kzt rsd isk mad';

const bySign = new Map<string, string>(codes.split(' ').map((code) => [code, code.toUpperCase()]));
for (const line of signsOf.trim().split('\n')) {
  const [code = '', ...signs] = line.trim().split(' ');
  for (const sign of signs) bySign.set(sign, code);
}

const signs = [...bySign.keys()]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/g, '\\$&'));
const latin = 'a-zªºß-öø-ʯ';
/** Source of a regular expression that finds a currency's sign or code beside an amount, in lower case. */
export const currencySource = `(?<![${latin}])(?:${signs.join('|')}|kr\\.?)(?![${latin}])|[$¥]`;

/**
 * The ISO 4217 code that a sign or code stands for, or null when it may be several currencies.
 *
 * @param dollar what a bare "$" means on this page
 */
export function readCurrency(sign: string, dollar = 'USD'): string | null {
  const key = sign.trim().toLowerCase();
  return key === '$' ? dollar : (bySign.get(key) ?? null);
}

const dollarCountries = new Map([
  ['ca', 'CAD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
  ['mx', 'MXN'],
  ['tw', 'TWD'],
]);

/** What a bare "$" means on a host: its country's own dollar, else the American one. */
export function dollarOf(hostname: string): string {
  return dollarCountries.get(hostname.slice(hostname.lastIndexOf('.') + 1)) ?? 'USD';
}
