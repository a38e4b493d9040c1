import { describe, expect, test } from 'vitest';
import { foldJourney } from '@/domain/journey';
import { chanceOfMore, credibleRate } from '@/insights/credible-rate';
import { diagnose } from '@/insights/diagnosis';
import { stepRate, steps, type Step } from '@/insights/step-rates';
import { seeded } from '../../fakes/seeded';
import { simulatedSearch, type TrueRates } from '../../fakes/simulated-search';

describe('a rate with its interval', () => {
  test('is none below ten cases', () => {
    expect(credibleRate({ cases: 9, reached: 4 })).toBeNull();
  });

  test('is the 5th and 95th percentile of Beta(3.5, 27.5) for 3 of 30', () => {
    // Found apart from the library, by adding up the density: 0.0370 and 0.2173.
    const rate = credibleRate({ cases: 30, reached: 3 });
    expect(rate?.share).toBeCloseTo(0.1, 6);
    expect(rate?.low).toBeCloseTo(0.037, 3);
    expect(rate?.high).toBeCloseTo(0.2173, 3);
  });

  test('goes to the very end where none or all were reached', () => {
    expect(credibleRate({ cases: 12, reached: 0 })).toMatchObject({ low: 0 });
    expect(credibleRate({ cases: 12, reached: 12 })).toMatchObject({ high: 1 });
  });

  test('is as likely above as below for equal counts, and mirrored when the sides change', () => {
    const [few, many] = [
      { cases: 40, reached: 4 },
      { cases: 40, reached: 14 },
    ];
    expect(chanceOfMore(few, few)).toBeCloseTo(0.5, 1);
    expect(chanceOfMore(few, many)).toBeGreaterThan(0.98);
    expect(chanceOfMore(few, many) + chanceOfMore(many, few)).toBeCloseTo(1, 2);
  });
});

const runs = 2000;

/** For each step: in how many histories its interval was told, and in how many of these it held the true rate. */
function coverage(ratesOf: (random: () => number) => TrueRates, sent: number, seed: number) {
  const random = seeded(seed).next;
  const told: Record<Step, number> = { reply: 0, interview: 0, offer: 0 };
  const held: Record<Step, number> = { reply: 0, interview: 0, offer: 0 };
  for (let run = 0; run < runs; run += 1) {
    const rates = ratesOf(random);
    const journeys = simulatedSearch(sent, rates, random).map((events) => foldJourney(events)!);
    for (const step of steps) {
      const { rate } = stepRate(journeys, step);
      if (rate === null) continue;
      told[step] += 1;
      if (rate.low <= rates[step] && rates[step] <= rate.high) held[step] += 1;
    }
  }
  return steps.map((step) => ({ step, told: told[step], share: held[step] / told[step] }));
}

describe('over 2,000 simulated histories with known rates', () => {
  test(
    'the 90 % interval of each step covers the truth in 88 to 92 % of them',
    { timeout: 120_000 },
    () => {
      const anyRates = (random: () => number): TrueRates => ({
        reply: 0.08 + 0.52 * random(),
        interview: 0.3 + 0.6 * random(),
        offer: 0.1 + 0.5 * random(),
      });
      for (const { step, told, share } of coverage(anyRates, 90, 5)) {
        const percent = (100 * share).toFixed(1);
        console.warn(
          `90 % interval of the step “${step}”: the truth in ${percent} % of ${told} runs`,
        );
        expect(share).toBeGreaterThanOrEqual(0.88);
        expect(share).toBeLessThanOrEqual(0.92);
        expect(told).toBeGreaterThan(runs * 0.6);
      }
    },
  );

  test(
    'the diagnosis names the narrow step, and none where all are wide',
    { timeout: 120_000 },
    () => {
      const random = seeded(9).next;
      const named = (rates: TrueRates, sent: number) => {
        const counts: Record<string, number> = {};
        for (let run = 0; run < 200; run += 1) {
          const journeys = simulatedSearch(sent, rates, random).map((it) => foldJourney(it)!);
          const { first, state } = diagnose(journeys);
          counts[first ?? state] = (counts[first ?? state] ?? 0) + 1;
        }
        return counts;
      };
      const narrow = { reply: 0.8, interview: 0.8, offer: 0.8 };
      for (const step of steps) {
        const counts = named({ ...narrow, [step]: 0.15 }, 120);
        console.warn(`narrow at “${step}”, 200 histories: ${JSON.stringify(counts)}`);
        expect(counts[step]).toBeGreaterThan(180);
      }
      const wide = named(narrow, 120);
      console.warn(`wide everywhere, 200 histories: ${JSON.stringify(wide)}`);
      expect(wide.none).toBeGreaterThan(190);
    },
  );
});
