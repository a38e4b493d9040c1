import { describe, expect, test } from 'vitest';
import { foldGoal, goalSubject } from '@/domain/goal';
import { eventMaker } from '../../fakes/event-maker';

const subject = goalSubject('learning');
const set = {
  kind: 'learning' as const,
  name: '',
  target: 3,
  plan: { days: [2], where: 'library', what: 'SQL course' },
  ifThen: { obstacle: 'I am tired', answer: 'read one page' },
};

describe('a goal', () => {
  test('holds what was last said of it, and what was recorded towards it', () => {
    const make = eventMaker();
    const activity = make('activity.recorded', subject, { amount: 1.5, text: 'Joins' });
    const events = [
      make('goal.set', subject, set),
      make('goal.changed', subject, { target: 2 }),
      activity,
    ];
    expect(foldGoal(events.toReversed())).toMatchObject({
      kind: 'learning',
      target: 2,
      plan: set.plan,
      isOpen: true,
      activities: [{ eventId: activity.id, amount: 1.5, text: 'Joins' }],
    });
  });

  test('keeps what was done when it is dropped, and when it is set again', () => {
    const make = eventMaker();
    const events = [
      make('goal.set', subject, set),
      make('activity.recorded', subject, { amount: 1, text: '' }),
      make('goal.dropped', subject, {}),
    ];
    expect(foldGoal(events)).toMatchObject({ isOpen: false, activities: [{ amount: 1 }] });
    const again = [...events, make('goal.set', subject, { ...set, target: 5 })];
    expect(foldGoal(again)).toMatchObject({ isOpen: true, target: 5, activities: [{ amount: 1 }] });
  });

  test('is none where it was never set, or that was taken back', () => {
    const make = eventMaker();
    const begun = make('goal.set', subject, set);
    expect(foldGoal([make('activity.recorded', subject, { amount: 1, text: '' })])).toBeNull();
    expect(foldGoal([begun, make('event.retracted', subject, { target: begun.id })])).toBeNull();
  });
});
