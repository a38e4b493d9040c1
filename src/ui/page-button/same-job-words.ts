import { i18n } from '#i18n';
import type { ReplyOf } from '@/messaging/messages';
import { dayName } from '../words/dates';
import { siteName } from '../words/site-names';

export type SameJobReply = Extract<ReplyOf<'posting/save'>, { result: 'same-job' }>;

/** What is known of the same job: that it ended with a no, else when and from where it was saved. */
export function sameJobWords({ site, url, savedAt, status, statusAt }: SameJobReply): string {
  if (status === 'rejected') return i18n.t('popup.sameRejected', [dayName(statusAt)]);
  const day = dayName(savedAt);
  return url === null
    ? i18n.t('popup.sameAdded', [day])
    : i18n.t('popup.sameSaved', [day, siteName({ site, url })]);
}
