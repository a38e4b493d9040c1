import { i18n } from '#i18n';
import { casesForShare } from '@/insights/minimums';

const whole = new Intl.NumberFormat();
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

const amount = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** A number that need not be whole, such as hours or an average: "2.5". */
export function amountName(value: number): string {
  return amount.format(value);
}

export function countName(count: number): string {
  return whole.format(count);
}

/** A share between 0 and 1: "61%". */
export function percentName(share: number): string {
  return percent.format(share);
}

/**
 * A part beside its whole: "14 of 23 · 61%". Of fewer than ten no share is named: "3 of 5". A part that is there is
 * never rounded to nothing: "under 1%".
 */
export function shareName(count: number, total: number): string {
  if (total < casesForShare) return i18n.t('skills.countOf', [countName(count), countName(total)]);
  const share = count / total;
  const least = 0.01;
  const words =
    count > 0 && share < least
      ? i18n.t('skills.under', [percent.format(least)])
      : percent.format(share);
  return i18n.t('skills.share', [countName(count), countName(total), words]);
}
