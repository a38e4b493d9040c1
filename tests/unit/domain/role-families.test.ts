import { expect, test } from 'vitest';
import { foldRoleFamilies, roleFamiliesSubject as subject } from '@/domain/role-families';
import { eventMaker } from '../../fakes/event-maker';

const make = eventMaker();
const bees = { key: 'own-bees', name: 'Bees' };
const farm = { key: 'farming-and-gardening', name: 'Farming and gardening' };
const put = make('roleFamily.titlePut', subject, { title: 'Beekeeper', family: bees });
const merged = make('roleFamily.merged', subject, { from: bees, into: farm });

test('what was said last of a title or a family counts, in whatever order it arrived', () => {
  const again = make('roleFamily.titlePut', subject, { title: 'Beekeeper', family: farm });
  const renamed = make('roleFamily.merged', subject, {
    from: bees,
    into: { ...bees, name: 'Apiary' },
  });
  expect(foldRoleFamilies([renamed, again, merged, put])).toEqual({
    titles: [{ title: 'Beekeeper', family: farm }],
    merged: [{ from: bees, into: { key: 'own-bees', name: 'Apiary' } }],
  });
});

test('both can be taken back, and the taking back undone', () => {
  const freed = make('roleFamily.freed', subject, { key: 'own-bees' });
  const titleFreed = make('roleFamily.titleFreed', subject, { title: 'Beekeeper' });
  expect(foldRoleFamilies([put, merged, freed, titleFreed])).toEqual({ titles: [], merged: [] });
  const undo = make('event.retracted', subject, { target: freed.id });
  expect(foldRoleFamilies([undo, titleFreed, freed, merged, put])).toEqual({
    titles: [],
    merged: [{ from: bees, into: farm }],
  });
});
