import { describe, expect, test } from 'vitest';
import { noRest } from '@/domain/break';
import { shouldOfferBreak } from '@/insights/break-offer';
import { application } from '../../fakes/applications';

const now = '2026-05-31T12:00:00.000Z';
const rejected = (id: string, statusAt = now) => application({ id, outcome: 'rejected', statusAt });
const three = [
  rejected('a', '2026-05-26T12:00:00.000Z'),
  rejected('b', '2026-05-29T12:00:00.000Z'),
  rejected('c'),
];

describe('a break is offered', () => {
  test('after the third no in a week, and not after the second', () => {
    expect(shouldOfferBreak(three[2]!, three, noRest, now)).toBe(true);
    expect(shouldOfferBreak(three[2]!, three.slice(1), noRest, now)).toBe(false);
    const spread = [rejected('a', '2026-05-01T12:00:00.000Z'), ...three.slice(1)];
    expect(shouldOfferBreak(three[2]!, spread, noRest, now)).toBe(false);
  });

  test('after a final round', () => {
    const last = application({ outcome: 'rejected', furthestStage: 'final' });
    expect(shouldOfferBreak(last, [last], noRest, now)).toBe(true);
  });

  test('once: not again within a week, and not during a break', () => {
    const offered = { ...noRest, lastOfferedAt: '2026-05-30T12:00:00.000Z' };
    expect(shouldOfferBreak(three[2]!, three, offered, now)).toBe(false);
    const breaks = [{ from: '2026-05-30T12:00:00.000Z', until: '2026-06-02T04:00:00.000Z' }];
    expect(shouldOfferBreak(three[2]!, three, { ...noRest, breaks }, now)).toBe(false);
  });
});
