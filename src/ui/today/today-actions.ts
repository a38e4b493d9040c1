import { i18n } from '#i18n';
import { dayAfter } from '@/domain/week';
import { doneEntries, dropEntries, moveEntries } from '@/insights/today/decide';
import type { TodayItem } from '@/insights/today/today-item';
import { ask } from '@/messaging/ask';
import { recordEntries } from '../after-no/record-entries';
import type { Notices } from '../notice/notices.svelte';
import { dayValue } from '../words/dates';
import { statusName } from '../words/status-names';
import { itemTitle, nearDay } from './today-words';

export type Decision = 'done' | 'tomorrow' | 'nextWeek' | 'drop';

/** The key that says each decision, while a line of the list has the focus. */
export const decisionKeys: Readonly<Record<string, Decision>> = {
  d: 'done',
  m: 'tomorrow',
  w: 'nextWeek',
  x: 'drop',
};

/** Whether it makes sense to say so of this proposal: an interview is moved where it was arranged. */
export function canDecide({ kind }: TodayItem, decision: Decision): boolean {
  return kind !== 'interview' || decision === 'done' || decision === 'drop';
}

/** Records the decision, and says so with Undo. Out: whether it worked. */
export function decide(notices: Notices, item: TodayItem, decision: Decision): Promise<boolean> {
  const title = itemTitle(item);
  if (decision === 'drop')
    return recordEntries(notices, i18n.t('today.dropped', [title]), ...dropEntries(item));
  if (decision === 'done') {
    if (item.kind === 'closing') return apply(notices, item);
    const text = i18n.t('today.isDone', [title]);
    return recordEntries(notices, text, ...doneEntries(item));
  }
  const until = dayAfter(dayValue(new Date()), decision === 'tomorrow' ? 1 : 7);
  const text = i18n.t('today.moved', [title, nearDay(until)]);
  return recordEntries(notices, text, ...moveEntries(item, until));
}

function apply(notices: Notices, { subject: applicationId }: TodayItem): Promise<boolean> {
  const command = ask('application/set-status', { applicationId, status: 'applied', at: null });
  return notices.report(i18n.t('notice.status', [statusName('applied')]), command);
}
