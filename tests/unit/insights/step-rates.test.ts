import { describe, expect, test } from 'vitest';
import { diagnose } from '@/insights/diagnosis';
import { arrivals, flowLinks } from '@/insights/flow';
import { hasReached, levelDate, levelOf } from '@/insights/levels';
import { stepRate } from '@/insights/step-rates';
import { dated, journey, many } from '../../fakes/journeys';

describe('how far an application came', () => {
  test.each([
    [{ furthestStage: 'preparing' }, 'saved'],
    [{ furthestStage: 'saved', outcome: 'rejected' }, 'sent'],
    [{ furthestStage: 'saved', outcome: 'withdrawn' }, 'saved'],
    [{ furthestStage: 'assessment', outcome: 'rejected' }, 'invited'],
    [{ furthestStage: 'final', outcome: 'ghosted' }, 'interviewed'],
    [{ furthestStage: 'interview', outcome: 'declined' }, 'offered'],
    [{ furthestStage: 'applied', outcome: 'accepted' }, 'accepted'],
  ] as const)('%o is %s', (changes, level) => {
    expect(levelOf(journey(changes))).toBe(level);
    expect(hasReached(journey(changes), level)).toBe(true);
  });

  test('a level that was skipped has the day of the one after it, and that day is not sure', () => {
    const skipped = dated({ interview: 9 });
    expect(levelDate(skipped, 'sent')).toEqual({ at: '2026-01-14T10:00:00.000Z', isSure: false });
    expect(levelDate(skipped, 'interviewed')?.isSure).toBe(true);
    expect(levelDate(dated({ assessment: 4, screening: 6 }), 'invited')?.at).toContain('01-09');
    expect(levelDate(skipped, 'offered')).toBeNull();
  });
});

describe('how often a step was taken', () => {
  const all = [
    ...many(5, { furthestStage: 'saved' }),
    ...many(4, { furthestStage: 'applied' }),
    ...many(6, { furthestStage: 'applied', outcome: 'rejected' }),
    ...many(3, { furthestStage: 'applied', outcome: 'ghosted' }),
    ...many(2, { furthestStage: 'applied', outcome: 'closed' }),
    ...many(3, { furthestStage: 'interview', outcome: 'rejected' }),
  ];

  test('counts those that could have: not the saved, the waiting and the closed', () => {
    expect(stepRate(all, 'reply')).toMatchObject({ cases: 12, reached: 3, waiting: 4, apart: 2 });
    expect(stepRate(all, 'reply').rate?.share).toBe(0.25);
  });

  test('tells no share of fewer than ten', () => {
    expect(stepRate(all, 'offer')).toMatchObject({ cases: 3, reached: 0, rate: null });
  });

  test('flows from saved to each end, and what goes in comes out', () => {
    const links = flowLinks(all);
    expect(links).toContainEqual({ from: 'saved', to: 'sent', count: 18, total: 23 });
    expect(links).toContainEqual({ from: 'saved', to: 'notSent', count: 5, total: 23 });
    expect(links).toContainEqual({ from: 'sent', to: 'waiting', count: 4, total: 18 });
    expect(links).toContainEqual({ from: 'invited', to: 'interviewed', count: 3, total: 3 });
    expect(arrivals(links, all.length).get('interviewed')).toBe(3);
    expect(arrivals(links, all.length).get('rejected')).toBe(9);
    for (const { from, total } of links) {
      const out = links.filter((link) => link.from === from);
      expect(out.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });
});

describe('where applications stop', () => {
  const stopped = { outcome: 'rejected' } as const;
  const replies = (no: number, yes: number) => [
    ...many(no, { furthestStage: 'applied', ...stopped }),
    ...many(yes, { furthestStage: 'screening' }),
  ];

  test('is not said of fewer than 20, however clear it looks', () => {
    expect(diagnose(replies(19, 0))).toMatchObject({ state: 'too-few', first: null });
  });

  test('is the step where surely more than half stop, if it is the only one with enough cases', () => {
    expect(diagnose(replies(40, 5))).toMatchObject({
      state: 'found',
      first: 'reply',
      unmeasured: ['interview', 'offer'],
    });
  });

  test('is none where as many go on as stop', () => {
    expect(diagnose(replies(20, 18))).toMatchObject({ state: 'none', candidates: [] });
  });

  test('cannot be told where two steps are about as narrow', () => {
    const both = [
      ...many(150, { furthestStage: 'applied', ...stopped }),
      ...many(27, { furthestStage: 'screening', ...stopped }),
      ...many(6, { furthestStage: 'interview' }),
    ];
    expect(diagnose(both)).toMatchObject({
      state: 'alike',
      first: null,
      candidates: ['reply', 'interview'],
    });
  });
});
