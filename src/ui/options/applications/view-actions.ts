import { v7 } from 'uuid';
import { i18n } from '#i18n';
import type { ApplicationView, Selection } from '@/domain/application-view';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../notice/notices.svelte';

/** Keeps a way to look under a name: a new view, or `id` as it is now. Out: whether it was kept. */
export function keepView(
  notices: Notices,
  name: string,
  selection: Selection,
  id: string = v7(),
): Promise<boolean> {
  const command = ask('entries/record', {
    entries: [{ type: 'view.kept', subject: id, data: { name, selection } }],
    at: null,
  });
  return notices.report(i18n.t('views.kept', [name]), command);
}

export function removeView(notices: Notices, { id, name }: ApplicationView): Promise<boolean> {
  const command = ask('entries/record', {
    entries: [{ type: 'view.removed', subject: id, data: {} }],
    at: null,
  });
  return notices.report(i18n.t('views.removed', [name]), command);
}

/** Whether two ways to look are the same. */
export function isSameSelection(a: Selection, b: Selection): boolean {
  return (
    a.query === b.query &&
    a.filter === b.filter &&
    a.tag === b.tag &&
    a.priority === b.priority &&
    a.layout === b.layout &&
    a.sort.column === b.sort.column &&
    a.sort.descending === b.sort.descending
  );
}
