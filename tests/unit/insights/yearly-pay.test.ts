import { describe, expect, test } from 'vitest';
import type { Salary } from '@/domain/posting';
import { yearlyPay } from '@/insights/yearly-pay';
import { payText } from '../../fakes/postings';

function pay(changes: Partial<Salary>): Salary {
  return { min: null, max: null, currency: 'EUR', period: 'year', text: 'x', ...changes };
}

describe('the pay of a year', () => {
  test.each([
    [{ min: 20, max: 25, period: 'hour' }, 41_600, 52_000],
    [{ min: 200, max: null, period: 'day' }, 52_000, 52_000],
    [{ min: null, max: 1000, period: 'week' }, 52_000, 52_000],
    [{ min: 3500, max: 4000, period: 'month' }, 42_000, 48_000],
    [{ min: 45_000, max: 52_000, period: 'year' }, 45_000, 52_000],
  ] as const)('%o comes to %i to %i', (changes, from, to) => {
    const isReckoned = changes.period !== 'year';
    expect(yearlyPay(pay(changes))).toEqual({ currency: 'EUR', from, to, isReckoned });
  });

  test('is not guessed where amount, currency or period is unknown', () => {
    expect(yearlyPay(null)).toBeNull();
    expect(yearlyPay(payText('Competitive'))).toBeNull();
    expect(yearlyPay(pay({ min: 20, period: null }))).toBeNull();
    expect(yearlyPay(pay({ min: 20, currency: null }))).toBeNull();
    expect(yearlyPay(pay({}))).toBeNull();
  });
});
