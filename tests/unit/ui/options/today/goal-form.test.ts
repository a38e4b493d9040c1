import { expect, test } from 'vitest';
import { goalEntry, openKinds, toGoalForm } from '@/ui/options/today/goals/goal-form';
import { goal } from '../../../../fakes/today';

const newId = () => 'new';

test('each kind can be set once, and goals of one’s own as many as one likes', () => {
  const own = goal({ id: 'x', kind: 'own', name: 'Run' });
  expect(openKinds([goal(), own])).toEqual(['conversations', 'learning', 'own']);
  expect(openKinds([goal({ isOpen: false })])).toContain('applications');
});

test('a new goal has its plan, its days in order, and the subject of its kind', () => {
  const form = {
    ...toGoalForm(null, 'learning'),
    days: [4, 2],
    where: ' library ',
    name: 'left over',
  };
  expect(goalEntry(form, null, newId)).toMatchObject({
    type: 'goal.set',
    subject: 'goal-learning',
    data: { kind: 'learning', name: '', target: 2, plan: { days: [2, 4], where: 'library' } },
  });
});

test('a goal of one’s own needs a name, and every goal a target', () => {
  expect(goalEntry(toGoalForm(null, 'own'), null, newId)).toBeNull();
  const named = { ...toGoalForm(null, 'own'), name: 'Run' };
  expect(goalEntry(named, null, newId)).toMatchObject({ subject: 'new', data: { name: 'Run' } });
  expect(goalEntry({ ...named, target: null }, null, newId)).toBeNull();
});

test('a goal that is there is changed, not set anew', () => {
  const there = goal();
  const form = { ...toGoalForm(there, there.kind), target: 2 };
  expect(goalEntry(form, there, newId)).toMatchObject({
    type: 'goal.changed',
    subject: 'goal-applications',
    data: { target: 2 },
  });
});
