import { describe, expect, test } from 'vitest';
import { answerWait, stageDays } from '@/insights/stage-days';
import { dated } from '../../fakes/journeys';

const now = new Date('2026-03-01T10:00:00.000Z');
const saidNo = (at: string) => ({ outcome: 'rejected', ended: { at, isSure: true } }) as const;

describe('median days between steps', () => {
  test('are told from ten cases on', () => {
    const nine = Array.from({ length: 9 }, (_, index) => dated({ applied: 1 + index }));
    const of = (journeys: typeof nine) =>
      stageDays(journeys).find(({ way }) => way === 'savedToSent');
    expect(of(nine)).toMatchObject({ cases: 9, median: null });
    expect(of([...nine, dated({ applied: 10 })])).toMatchObject({ cases: 10, median: 5.5 });
  });

  test('leave out dates that were filled in later', () => {
    const late = dated({ applied: 3 });
    late.reached.applied!.isSure = false;
    const [first] = stageDays([...Array.from({ length: 10 }, () => dated({ applied: 4 })), late]);
    expect(first).toMatchObject({ cases: 10, median: 4 });
  });

  test('a no before any invitation counts for the way to a no alone', () => {
    const ways = stageDays(
      Array.from({ length: 10 }, () => dated({ applied: 1 }, saidNo('2026-01-26T10:00:00.000Z'))),
    );
    expect(ways.find(({ way }) => way === 'sentToNo')).toMatchObject({ cases: 10, median: 20 });
    expect(ways.find(({ way }) => way === 'sentToInvited')).toMatchObject({ cases: 0 });
  });
});

describe('the wait for a first answer', () => {
  test('counts those still waiting: they make it longer', () => {
    const answered = [2, 4, 6, 8, 10, 12].map((days) => dated({ applied: 0, screening: days }));
    const waiting = Array.from({ length: 4 }, () => dated({ applied: 0 }));
    // Kaplan and Meier's estimate by hand: of ten, the fifth answer leaves half waiting.
    expect(answerWait([...answered, ...waiting], now)).toEqual({
      cases: 10,
      answered: 6,
      median: 10,
    });
  });

  test('a wait cut short leaves the others a smaller whole: 1, 1−1/9, …', () => {
    const cut = dated({ applied: 54 });
    const answered = [2, 4, 6, 8, 10].map((days) => dated({ applied: 0, screening: days }));
    const waiting = Array.from({ length: 4 }, () => dated({ applied: 0 }));
    // The one that was sent yesterday waits a day: it drops out before the first answer, and 4 of 9 answers are needed.
    expect(answerWait([cut, ...answered, ...waiting], now).median).toBe(10);
    expect(
      answerWait([cut, ...answered.slice(1), ...waiting, dated({ applied: 0 })], now).median,
    ).toBe(null);
  });

  test('is not told of fewer than ten, nor where fewer than half have an answer', () => {
    const waiting = Array.from({ length: 9 }, () => dated({ applied: 0 }));
    expect(answerWait(waiting, now)).toEqual({ cases: 9, answered: 0, median: null });
    const many = [...waiting, dated({ applied: 0, screening: 3 })];
    expect(answerWait(many, now)).toEqual({ cases: 10, answered: 1, median: null });
  });
});
