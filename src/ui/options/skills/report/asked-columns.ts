import { i18n } from '#i18n';
import { casesForShare } from '@/insights/minimums';
import type { SkillCount } from '@/skills/tally';
import type { TableColumn } from '../../../components/table-column';
import { percentName } from '../../../words/numbers';

/** What the postings ask for, as a table. Of fewer than ten postings no share is given, and none is exported. */
export function askedColumns(addressOf: (skill: string) => string): TableColumn<SkillCount>[] {
  const share = ({ share: part, total }: SkillCount) => (total < casesForShare ? null : part);
  return [
    {
      id: 'skill',
      label: i18n.t('report.skill'),
      value: ({ name }) => name,
      address: ({ name }) => addressOf(name),
    },
    { id: 'postings', label: i18n.t('report.postings'), value: ({ count }) => count },
    { id: 'of', label: i18n.t('report.of'), value: ({ total }) => total },
    {
      id: 'share',
      label: i18n.t('report.share'),
      value: share,
      text: (count) => (share(count) === null ? '–' : percentName(count.share)),
    },
    { id: 'required', label: i18n.t('report.required'), value: ({ required }) => required },
    { id: 'preferred', label: i18n.t('report.preferred'), value: ({ preferred }) => preferred },
  ];
}
