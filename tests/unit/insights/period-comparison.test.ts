import { describe, expect, test } from 'vitest';
import { comparePeriods, monthlyCounts, stepsForward } from '@/insights/period-comparison';
import { recentRates } from '@/insights/recent-rates';
import { stepsTaken, type Measure, type StepTaken } from '@/insights/steps-taken';
import { dated } from '../../fakes/journeys';

const taken = (measure: Measure, ...days: string[]): StepTaken[] =>
  days.map((day) => ({ measure, at: new Date(`${day}T12:00`).toISOString(), amount: 1 }));
const on = (day: string) => new Date(`${day}T18:00`);

describe('this month beside the last', () => {
  const invitations = taken(
    'invitations',
    '2026-02-03',
    '2026-02-20',
    '2026-03-01',
    '2026-03-02',
    '2026-03-05',
  );

  test('goes up to the same day: what came later last month does not count yet', () => {
    const [row] = comparePeriods(invitations, 'month', on('2026-03-10'), 1).rows;
    expect(row).toMatchObject({ measure: 'invitations', now: 3, before: 1 });
  });

  test('at the end of a long month the short one before it is whole', () => {
    const { lastPeriod, rows } = comparePeriods(
      [...invitations, ...taken('invitations', '2026-02-28')],
      'month',
      on('2026-03-31'),
      1,
    );
    expect(lastPeriod.to.getDate()).toBe(28);
    expect(rows[0]?.before).toBe(3);
  });

  test('weeks begin as the locale says', () => {
    // 8 March 2026 is a Sunday.
    const steps = taken('applications', '2026-03-08', '2026-03-09', '2026-03-01');
    expect(comparePeriods(steps, 'week', on('2026-03-10'), 0).rows[0]).toMatchObject({
      now: 2,
      before: 1,
    });
    expect(comparePeriods(steps, 'week', on('2026-03-10'), 1).rows[0]).toMatchObject({
      now: 1,
      before: 0,
    });
  });

  test('an average is told once there is time enough to take one', () => {
    const young = taken('offers', '2026-01-20', '2026-03-01');
    expect(comparePeriods(young, 'month', on('2026-03-10'), 1).rows[0]?.usual).toBeNull();
    const old = taken('offers', '2025-08-11', '2025-12-01', '2026-01-02', '2026-03-01');
    const [row] = comparePeriods(old, 'month', on('2026-03-10'), 1).rows;
    expect(row?.recent).toBe(1);
    expect(row?.usual).toBeCloseTo(3 / (182 / 30), 1);
  });

  test('what was never counted has no row, and steps forward are those above last month', () => {
    const steps = [
      ...invitations,
      ...taken('applications', '2026-02-01', '2026-03-01'),
      ...taken('offers', '2026-03-02'),
    ];
    const { rows } = comparePeriods(steps, 'month', on('2026-03-10'), 1);
    expect(rows.map(({ measure }) => measure)).toEqual(['applications', 'invitations', 'offers']);
    expect(stepsForward(rows).map(({ measure }) => measure)).toEqual(['offers', 'invitations']);
  });
});

test('months follow one another without a gap, the latest twelve of them', () => {
  const steps = taken('applications', '2024-01-10', '2026-01-10', '2026-03-09');
  const months = monthlyCounts(steps, on('2026-03-10'));
  expect(months).toHaveLength(12);
  expect(months.slice(-3)).toEqual([
    { month: '2026-01', counts: { applications: 1 } },
    { month: '2026-02', counts: {} },
    { month: '2026-03', counts: { applications: 1 } },
  ]);
});

test('steps are found in every projection; rounds to come are none yet', () => {
  const at = '2026-03-02T10:00:00.000Z';
  const feedback = { status: 'replied', answeredAt: at } as never;
  const steps = stepsTaken(
    {
      journeys: [dated({ applied: 1, screening: 5, offer: 9 })],
      roundStarts: [
        { applicationId: 'a', startsAt: at },
        { applicationId: 'a', startsAt: '2026-04-01T10:00:00.000Z' },
      ],
      afterNo: [{ feedback }],
      contacts: [
        { addedAt: at, origin: 'hand', conversations: [{ at } as never] },
        { addedAt: at, origin: 'linkedin-export', conversations: [] },
      ],
      resumes: [{ addedAt: at }],
      stories: [{ changedAt: at }],
      learning: [{ doneAt: at, hours: [{ eventId: 'e', at, hours: 1.5 }] }],
    },
    on('2026-03-10'),
  );
  const counted = Object.fromEntries(steps.map(({ measure, amount }) => [measure, amount]));
  expect(steps).toHaveLength(11);
  expect(counted).toEqual({
    applications: 1,
    invitations: 1,
    offers: 1,
    rounds: 1,
    feedback: 1,
    contacts: 1,
    conversations: 1,
    resumes: 1,
    stories: 1,
    skills: 1,
    hours: 1.5,
  });
});

test('an interview of which no round was written down counts once, on the day of its stage', () => {
  const none = { afterNo: [], contacts: [], resumes: [], stories: [], learning: [] };
  const journeys = [dated({ applied: 1, interview: 9, final: 12 })];
  const steps = stepsTaken({ ...none, journeys, roundStarts: [] }, on('2026-03-10'));
  expect(steps.filter(({ measure }) => measure === 'rounds')).toEqual([
    { measure: 'rounds', at: '2026-01-14T10:00:00.000Z', amount: 1 },
  ]);
});

describe('the latest twenty answered applications', () => {
  const no = (day: number) => dated({ applied: day }, { outcome: 'rejected' });
  const invited = (day: number) => dated({ applied: day, screening: day + 5 });
  const of = (length: number, make: (day: number) => ReturnType<typeof dated>, from = 0) =>
    Array.from({ length }, (_, index) => make(from + index));

  test('are compared with all before them, by the day of sending', () => {
    const rates = recentRates([...of(12, invited, 60), ...of(8, no, 72), ...of(30, no)]);
    expect(rates.recent).toMatchObject({ cases: 20, reached: 12 });
    expect(rates.earlier).toMatchObject({ cases: 30, reached: 0 });
    expect(rates.verdict).toBe('more');
  });

  test('are not compared before there are as many on the other side; the waiting are on neither', () => {
    const waiting = of(40, (day) => dated({ applied: day }), 90);
    const rates = recentRates([...of(39, no), ...waiting]);
    expect(rates).toMatchObject({
      recent: { cases: 20 },
      earlier: { cases: 19 },
      verdict: 'too-few',
    });
  });
});
