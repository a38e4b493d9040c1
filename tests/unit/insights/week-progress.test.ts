import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shrunkTarget, weekProgress, type CountedWork } from '@/insights/week-progress';
import { goal } from '../../fakes/today';

const week = { first: '2026-05-04', last: '2026-05-10' };
const zone = 'Europe/Berlin';
const nothing: CountedWork = { appliedAt: [], conversationsAt: [], hours: [] };

describe('a week', () => {
  test('counts what was recorded on its local days', () => {
    const appliedAt = [
      // Sunday, 23:30 in Berlin.
      '2026-05-03T21:30:00.000Z',
      '2026-05-03T22:30:00.000Z',
      '2026-05-10T21:30:00.000Z',
      '2026-05-10T22:30:00.000Z',
    ];
    const [progress] = weekProgress([goal()], { ...nothing, appliedAt }, [], week, zone);
    expect(progress).toMatchObject({ done: 2, target: 5 });
  });

  test('adds what was recorded by hand', () => {
    const learning = goal({
      id: 'goal-learning',
      kind: 'learning',
      target: 3,
      activities: [
        { eventId: '1', at: '2026-05-05T10:00:00.000Z', amount: 0.5, text: '' },
        { eventId: '2', at: '2026-04-30T10:00:00.000Z', amount: 4, text: '' },
      ],
    });
    const hours = [{ at: '2026-05-06T10:00:00.000Z', hours: 1.25 }];
    const [progress] = weekProgress([learning], { ...nothing, hours }, [], week, zone);
    expect(progress?.done).toBe(1.75);
  });

  test('has a smaller target by the days of a break, and none of what was dropped', () => {
    const breaks = [{ from: '2026-05-04T06:00:00.000Z', until: '2026-05-07T04:00:00.000Z' }];
    const dropped = goal({ id: 'x', kind: 'own', isOpen: false });
    const progress = weekProgress([goal(), dropped], nothing, breaks, week, zone);
    expect(progress.map(({ target }) => target)).toEqual([3]);
  });
});

test('a target never grows by a break, shrinks with each day of it, and is nothing in a week of rest', () => {
  const any = fc.record({
    kind: fc.constantFrom('applications' as const, 'learning' as const, 'own' as const),
    target: fc.integer({ min: 1, max: 100 }).map((quarters) => quarters / 4),
  });
  fc.assert(
    fc.property(any, ({ kind, target }) => {
      const whole = kind === 'learning' ? target : Math.ceil(target);
      const each = Array.from({ length: 8 }, (_, off) =>
        shrunkTarget({ kind, target: whole }, off),
      );
      expect(each[0]).toBe(whole);
      expect(each[7]).toBe(0);
      each.slice(1).forEach((left, index) => expect(left).toBeLessThanOrEqual(each[index]!));
    }),
  );
});
