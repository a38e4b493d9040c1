import { describe, expect, test } from 'vitest';
import { emptyRound, type InterviewRound } from '@/domain/interview';
import { roundOfForm, splitByTime, toRoundForm } from '@/ui/options/prepare/interviews/round-form';

const round: InterviewRound = {
  ...emptyRound,
  id: 'r1',
  startsAt: '2026-05-04T07:30:00.000Z',
  zone: 'Europe/Berlin',
  people: ['Ines Falk', 'Tom Ahlers'],
};

describe('the form of a round', () => {
  test('shows the time by the clock of its zone, and gives back what it was given', () => {
    const form = toRoundForm(round);
    expect(form).toMatchObject({
      day: '2026-05-04',
      time: '09:30',
      people: 'Ines Falk\nTom Ahlers',
    });
    expect({ ...round, ...roundOfForm(form) }).toEqual(round);
  });

  test('takes people line by line, without empty ones', () => {
    const people = '  Ines Falk \n\n Tom Ahlers';
    expect(roundOfForm({ ...toRoundForm(round), people })?.people).toEqual([
      'Ines Falk',
      'Tom Ahlers',
    ]);
  });

  test.each([{ day: '' }, { time: '' }, { minutes: null }, { minutes: 2 }, { zone: 'Nowhere' }])(
    'gives no round while something is missing: %o',
    (missing) => {
      expect(roundOfForm({ ...toRoundForm(round), ...missing })).toBeNull();
    },
  );
});

test('a round counts as coming until it is over', () => {
  const at = (id: string, startsAt: string) => ({ round: { ...round, id, startsAt } });
  const rounds = [
    at('past', '2026-05-01T08:00:00.000Z'),
    at('later', '2026-05-09T08:00:00.000Z'),
    at('running', '2026-05-04T07:30:00.000Z'),
    at('just-over', '2026-05-04T07:00:00.000Z'),
  ];
  const { coming, past } = splitByTime(rounds, Date.parse('2026-05-04T08:15:00.000Z'));
  expect(coming.map((it) => it.round.id)).toEqual(['running', 'later']);
  expect(past.map((it) => it.round.id)).toEqual(['just-over', 'past']);
});
