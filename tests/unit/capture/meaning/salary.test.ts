import { describe, expect, it } from 'vitest';
import { readSalary } from '@/capture/meaning/salary';

type Row = [
  text: string,
  min: number | null,
  max: number | null,
  currency: string | null,
  period: string | null,
];

const understood: Row[] = [
  ['$160,000.00/yr - $250,000.00/yr', 160_000, 250_000, 'USD', 'year'],
  ['18000/21000€ Brut/any', 18_000, 21_000, 'EUR', 'year'],
  ['£45k–£55k p.a.', 45_000, 55_000, 'GBP', 'year'],
  ['80-90 TEUR', 80_000, 90_000, 'EUR', null],
  ['Jahresgehalt: 80-90 TEUR', 80_000, 90_000, 'EUR', 'year'],
  ['₹12–18 LPA', 1_200_000, 1_800_000, 'INR', 'year'],
  ['₹12,00,000 - ₹18,00,000 a year', 1_200_000, 1_800_000, 'INR', 'year'],
  ['from $25 an hour', 25, null, 'USD', 'hour'],
  ['Up to £60,000 per annum', null, 60_000, 'GBP', 'year'],
  ['20.356,35 €/any', 20_356.35, 20_356.35, 'EUR', 'year'],
  ['ab 3.200 € brutto im Monat', 3200, null, 'EUR', 'month'],
  ['14,50 €/Stunde', 14.5, 14.5, 'EUR', 'hour'],
  ['45 000 € à 55 000 € brut par an', 45_000, 55_000, 'EUR', 'year'],
  ['Entre 30.000€ y 35.000€ brutos al año', 30_000, 35_000, 'EUR', 'year'],
  ['CHF 95’000 - 110’000 pro Jahr', 95_000, 110_000, 'CHF', 'year'],
  ['25 000 - 30 000 zł brutto / mies.', 25_000, 30_000, 'PLN', 'month'],
  ['CA$90K/yr - CA$110K/yr', 90_000, 110_000, 'CAD', 'year'],
  ['AUD 120k - 140k + super', 120_000, 140_000, 'AUD', null],
  ['USD 1,500 weekly', 1500, 1500, 'USD', 'week'],
  ['Tagessatz 650 €', 650, 650, 'EUR', 'day'],
  ['€60K - €70K', 60_000, 70_000, 'EUR', null],
  ['35 000 kr/mån', 35_000, 35_000, null, 'month'],
  ['R$ 5.000,00 por mês', 5000, 5000, 'BRL', 'month'],
  ['RAL 30.000 - 35.000 €', 30_000, 35_000, 'EUR', 'year'],
  ['30-50万円 月給', 300_000, 500_000, 'JPY', 'month'],
  ['$18.50-$22/hr', 18.5, 22, 'USD', 'hour'],
  ['$225k - $275k', 225_000, 275_000, 'USD', null],
  ['Salary: $90,000 - $110,000 a year, 40 hours per week', 90_000, 110_000, 'USD', 'year'],
  ['$25 an hour + $2,000 sign-on bonus', 25, 25, 'USD', 'hour'],
  ['€3.000 - €3.500 bruto per maand', 3000, 3500, 'EUR', 'month'],
  ['25-30 per hour', 25, 30, null, 'hour'],
];

const words = [
  'Competitive',
  '0 EUR / month',
  'Competitive salary + 10% bonus',
  'Nach Vereinbarung',
  'DOE, 401(k)',
  'Grade 7',
  'TVöD E13',
  '2026',
  '$90k - £110k',
  '£55k - £45k',
  'Salaire selon profil (35h)',
  '10-15 years',
  '35 - 40 Stunden pro Woche',
  '40 hours per week',
  '5 days a week',
];

describe('readSalary', () => {
  it.each(understood)('reads %j', (text, min, max, currency, period) => {
    expect(readSalary(text)).toEqual({ min, max, currency, period, text });
  });

  it.each(words)('leaves %j as words', (text) => {
    expect(readSalary(text)).toEqual({ min: null, max: null, currency: null, period: null, text });
  });

  it('takes a bare dollar for the one of the page’s country', () => {
    expect(readSalary('$100,000 a year', 'AUD')?.currency).toBe('AUD');
  });

  it('is null without words', () => {
    expect(readSalary(' \u200b ')).toBeNull();
    expect(readSalary(null)).toBeNull();
  });

  it.each(['Not Disclosed by Recruiter', 'Salary: not specified', 'Nicht angegeben', '非公開'])(
    'is null where the words say that there is none: %s',
    (text) => {
      expect(readSalary(text)).toBeNull();
    },
  );
});
