import { describe, expect, test } from 'vitest';
import type { Application } from '@/domain/application';
import { adjustmentEffect } from '@/insights/adjustment-effect';
import { application } from '../../fakes/applications';

const adjustment = {
  text: 'A new summary',
  aim: 'screening',
  since: '2026-03-01T00:00:00.000Z',
} as const;

function sent(count: number, month: string, changes: Partial<Application>): Application[] {
  return Array.from({ length: count }, (_, index) =>
    application({
      id: `${month}-${index}`,
      appliedAt: `2026-${month}-10T00:00:00.000Z`,
      ...changes,
    }),
  );
}
const invited = { furthestStage: 'interview', stage: 'interview' } as const;
const over = { outcome: 'rejected' } as const;

describe('what changed since an adjustment', () => {
  test('is not said of too few, and no rate of fewer than ten', () => {
    const effect = adjustmentEffect(adjustment, [
      ...sent(30, '01', over),
      ...sent(9, '04', invited),
    ]);
    expect(effect.verdict).toBe('too-few');
    expect(effect.before.rate).toMatchObject({ share: 0, low: 0 });
    expect(effect.after).toEqual({ sent: 9, cases: 9, reached: 9, waiting: 0, rate: null });
  });

  test('leaves out those still waiting, and keeps an invitation that a no came after', () => {
    const { after } = adjustmentEffect(adjustment, [
      ...sent(12, '04', {}),
      ...sent(8, '04', over),
      ...sent(3, '04', { ...over, ...invited }),
    ]);
    expect(after).toMatchObject({ cases: 11, reached: 3, waiting: 12 });
  });

  test('is "more" where the rates are far apart, and "cannot tell" where they are near', () => {
    const before = [...sent(27, '01', over), ...sent(3, '01', invited)];
    const many = [...sent(12, '04', over), ...sent(13, '04', invited)];
    const few = [...sent(20, '04', over), ...sent(4, '04', invited)];
    expect(adjustmentEffect(adjustment, [...before, ...many]).verdict).toBe('more');
    expect(adjustmentEffect(adjustment, [...before, ...few]).verdict).toBe('cannot-tell');
    const late = { ...adjustment, since: '2026-03-01T00:00:00.000Z' };
    const turned = [...sent(12, '01', over), ...sent(13, '01', invited)];
    const worse = [...sent(27, '04', over), ...sent(3, '04', invited)];
    expect(adjustmentEffect(late, [...turned, ...worse]).verdict).toBe('fewer');
  });

  test("gives the interval of Jeffreys' prior: the 5th and 95th percentile of Beta(3.5, 27.5)", () => {
    // Found apart from the library, by adding up the density: 0.0370 and 0.2173.
    const { before } = adjustmentEffect(adjustment, [
      ...sent(27, '01', over),
      ...sent(3, '01', invited),
    ]);
    expect(before.rate?.share).toBeCloseTo(0.1, 6);
    expect(before.rate?.low).toBeCloseTo(0.037, 3);
    expect(before.rate?.high).toBeCloseTo(0.2173, 3);
  });
});
