import type { Salary } from '@/domain/posting';

/**
 * How many of each make a year: 52 weeks of 40 hours on 5 days, as full-time pay is commonly reckoned
 * (52 × 40 = 2,080 hours, 52 × 5 = 260 days).
 */
const inYear = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const;

/** Pay for a year of full-time work, before taxes, in whole units of its currency. */
export interface YearlyPay {
  /** ISO 4217 code. */
  currency: string;
  from: number;
  to: number;
  /** Whether it was reckoned from a shorter period. */
  isReckoned: boolean;
}

/** What a pay comes to in a year, or null where currency, period or amount is not known. Currencies are not converted. */
export function yearlyPay(salary: Salary | null): YearlyPay | null {
  if (salary === null || salary.currency === null || salary.period === null) return null;
  const { min, max, currency, period } = salary;
  const [from, to] = [min ?? max, max ?? min];
  if (from === null || to === null) return null;
  const times = inYear[period];
  return {
    currency,
    from: Math.round(from * times),
    to: Math.round(to * times),
    isReckoned: times !== 1,
  };
}
