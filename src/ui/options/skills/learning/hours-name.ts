import { i18n } from '#i18n';

const format = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

/** "1 hour", "2.5 hours". */
export function hoursName(hours: number): string {
  return i18n.t('learning.hours', hours === 1 ? 1 : 2, [format.format(hours)]);
}
