import { i18n } from '#i18n';
import type { StatedPay } from '@/insights/learning-worth';
import { countName } from '../../../words/numbers';

/** "£30,000–41,000 a year, stated by 2 of them". */
export function payName({ min, max, currency, period, postings }: StatedPay): string {
  const format = new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    maximumFractionDigits: period === 'hour' ? 2 : 0,
  });
  const amount = min === max ? format.format(min) : format.formatRange(min, max);
  const per = i18n.t(`learning.pay.${period}`, [amount]);
  return i18n.t('learning.paid', [per, countName(postings)]);
}
