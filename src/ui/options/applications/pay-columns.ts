import { i18n } from '#i18n';
import { statusOf, type Application } from '@/domain/application';
import type { YearlyPay } from '@/insights/yearly-pay';
import type { TableColumn } from '../../components/table-column';
import { statusName } from '../../words/status-names';
import { routeAddress } from '../route.svelte';

export interface PayRow {
  application: Application;
  /** null: what is said of the pay could not be understood, or nothing is said. */
  pay: YearlyPay | null;
}

/** What is compared of applications that pay in one currency, or whose pay is not understood (null). */
export function payColumns(currency: string | null): TableColumn<PayRow>[] {
  const amount = (value: number | null) =>
    value === null || currency === null
      ? '–'
      : new Intl.NumberFormat(undefined, {
          style: 'currency',
          currency,
          maximumFractionDigits: 0,
        }).format(value);
  const told: TableColumn<PayRow>[] = [
    {
      id: 'title',
      label: i18n.t('applications.title'),
      value: ({ application }) => application.title,
      address: ({ application }) => routeAddress('applications', application.id),
    },
    { id: 'company', label: i18n.t('pay.company'), value: (row) => row.application.company },
    {
      id: 'status',
      label: i18n.t('applications.status'),
      value: ({ application }) => statusName(statusOf(application)),
    },
  ];
  const asSaid: TableColumn<PayRow> = {
    id: 'said',
    label: i18n.t('pay.said'),
    value: ({ application }) => application.salary?.text ?? null,
  };
  if (currency === null) return [...told, asSaid];
  const side = (id: 'from' | 'to'): TableColumn<PayRow> => ({
    id,
    label: i18n.t(`pay.${id}`),
    value: ({ pay }) => pay?.[id] ?? null,
    text: ({ pay }) => amount(pay?.[id] ?? null),
  });
  return [...told, side('from'), side('to'), asSaid];
}
