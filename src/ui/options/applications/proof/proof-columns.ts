import { i18n } from '#i18n';
import type { Status } from '@/domain/status';
import type { TableColumn } from '../../../components/table-column';
import { wholeDayName, dayValue } from '../../../words/dates';
import { siteName } from '../../../words/site-names';
import { statusName } from '../../../words/status-names';
import type { ProofLine } from './read-proof';

/** How an office puts it, where Rebound speaks to the user in another way. */
const officialNames: Partial<Record<Status, 'rejected' | 'declined' | 'withdrawn'>> = {
  rejected: 'rejected',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

function officialName(status: Status): string {
  const own = officialNames[status];
  return own ? i18n.t(`proof.status.${own}`) : statusName(status);
}

/** Where it was found: the site's name, or that it was found elsewhere and written down. */
function sourceName({ application: { site, url } }: ProofLine): string {
  return url === null ? i18n.t('proof.elsewhere') : siteName({ site, url });
}

/** "Applied 3 Aug → Screening 8 Aug → Rejected 20 Aug". */
function historyName({ steps }: ProofLine): string {
  return steps.map(({ status, at }) => `${officialName(status)} ${wholeDayName(at)}`).join(' → ');
}

/** What an office asks of each application; nothing of what the user wrote for themselves. */
export function proofColumns(): TableColumn<ProofLine>[] {
  return [
    {
      id: 'date',
      label: i18n.t('proof.date'),
      value: ({ sentAt }) => dayValue(sentAt),
      text: ({ sentAt }) => wholeDayName(sentAt),
    },
    {
      id: 'company',
      label: i18n.t('proof.company'),
      value: ({ application }) => application.company,
    },
    {
      id: 'position',
      label: i18n.t('proof.position'),
      value: ({ application }) => application.title,
    },
    {
      id: 'place',
      label: i18n.t('proof.place'),
      value: ({ application }) => application.location,
    },
    { id: 'source', label: i18n.t('proof.source'), value: sourceName },
    {
      id: 'contact',
      label: i18n.t('proof.contact'),
      value: ({ contacts }) => contacts.join(', ') || null,
    },
    { id: 'history', label: i18n.t('proof.history'), value: historyName },
  ];
}
