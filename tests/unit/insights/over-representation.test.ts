import { describe, expect, test } from 'vitest';
import { overRepresented } from '@/insights/over-representation';

describe('the log-odds with an informative prior', () => {
  test('are those reckoned by hand', () => {
    // 9 of 12 against 2 of 12. Prior mean (9 + 2 + 0.5) / 25 = 0.46, worth 10 postings.
    // First: 9 + 4.6 named, 3 + 5.4 not: ln(13.6 / 8.4) = 0.4818. Second: ln(6.6 / 15.4) = -0.8473.
    // Variance: 1/13.6 + 1/8.4 + 1/6.6 + 1/15.4 = 0.40903; 1.3291 / 0.63955 = 2.0782.
    const [sql] = overRepresented([{ term: 'SQL', first: 9, second: 2 }], {
      first: 12,
      second: 12,
    });
    expect(sql!.logOddsRatio).toBeCloseTo(1.3291, 4);
    expect(sql!.z).toBeCloseTo(2.0782, 4);
  });

  test('are none where both sets name a term equally often', () => {
    const [same] = overRepresented([{ term: 'SQL', first: 4, second: 4 }], {
      first: 12,
      second: 12,
    });
    expect(same!.z).toBe(0);
  });

  test('change their sign, and no more, when the sets are swapped', () => {
    const [there] = overRepresented([{ term: 'SQL', first: 9, second: 2 }], {
      first: 14,
      second: 12,
    });
    const [back] = overRepresented([{ term: 'SQL', first: 2, second: 9 }], {
      first: 12,
      second: 14,
    });
    expect(back!.z).toBeCloseTo(-there!.z, 12);
  });

  test('draw a rare term towards no difference: a lucky pair does not head the list', () => {
    const sizes = { first: 20, second: 20 };
    const ranked = overRepresented(
      [
        { term: 'rare', first: 2, second: 0 },
        { term: 'steady', first: 14, second: 5 },
      ],
      sizes,
    );
    expect(ranked.map(({ term }) => term)).toEqual(['steady', 'rare']);
    expect(Math.abs(ranked[1]!.z)).toBeLessThan(1.96);
  });

  test('stay finite for a term that all, or none, name', () => {
    const sizes = { first: 15, second: 15 };
    const terms = [
      { term: 'all', first: 15, second: 15 },
      { term: 'none', first: 0, second: 0 },
      { term: 'one side', first: 15, second: 0 },
    ];
    for (const { z } of overRepresented(terms, sizes)) expect(Number.isFinite(z)).toBe(true);
  });

  test('refuse a count above its set', () => {
    const counts = [{ term: 'SQL', first: 3, second: 0 }];
    expect(() => overRepresented(counts, { first: 2, second: 2 })).toThrow(RangeError);
  });
});
