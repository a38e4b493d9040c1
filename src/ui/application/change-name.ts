import { i18n } from '#i18n';
import type { BulkChange } from '@/messaging/application-messages';
import { countName } from '../words/numbers';
import { statusName } from '../words/status-names';

/** What was done to so many applications, in words: "3 applications: Applied". */
export function changeName(change: BulkChange, count: number): string {
  return i18n.t('bulk.done', count, [nameOf(change), countName(count)]);
}

function nameOf(change: BulkChange): string {
  switch (change.what) {
    case 'status':
      return statusName(change.status);
    case 'tag':
      return i18n.t('bulk.tagged', [change.tag]);
    case 'untag':
      return i18n.t('bulk.untagged', [change.tag]);
    case 'priority':
      return i18n.t('bulk.prioritySet', [i18n.t(`marks.${change.priority}`)]);
    case 'archive':
      return i18n.t(change.archived ? 'bulk.archived' : 'bulk.broughtBack');
  }
}
