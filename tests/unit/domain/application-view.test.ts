import { expect, test } from 'vitest';
import { foldApplicationView, type Selection } from '@/domain/application-view';
import { eventMaker } from '../../fakes/event-maker';

const make = eventMaker();
const selection: Selection = {
  query: '',
  filter: 'active',
  tag: 'remote',
  priority: 'high',
  sort: { column: 'changed', descending: true },
  layout: 'board',
};
const kept = make('view.kept', 'view-1', { name: 'Remote first', selection });

test('a view is as it was last kept, gone when removed, and back by Undo', () => {
  const again = make('view.kept', 'view-1', {
    name: 'Remote',
    selection: { ...selection, layout: 'table' },
  });
  expect(foldApplicationView([again, kept], 'view-1')).toEqual({
    id: 'view-1',
    name: 'Remote',
    selection: { ...selection, layout: 'table' },
    keptAt: kept.at,
  });
  const removed = make('view.removed', 'view-1', {});
  expect(foldApplicationView([kept, removed], 'view-1')).toBeNull();
  const undo = make('event.retracted', 'view-1', { target: removed.id });
  expect(foldApplicationView([kept, removed, undo], 'view-1')?.name).toBe('Remote first');
});
