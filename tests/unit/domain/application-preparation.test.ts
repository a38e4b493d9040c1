import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldApplicationPreparation as fold } from '@/domain/application-preparation';
import type { JournalEvent } from '@/domain/events';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';

const startsAt = '2026-05-04T09:00:00.000Z';
const zone = 'Europe/Berlin';

function begun() {
  const make = eventMaker();
  const saved = make('posting.saved', 'a', { posting: posting() });
  const planned = make('interview.written', 'a', {
    round: 'r1',
    changes: { startsAt, zone, kind: 'phone', people: ['Ines Falk, recruiter'] },
  });
  return { make, saved, planned };
}

describe('the rounds of an application', () => {
  test('hold the last word on every field, and what was never said is empty', () => {
    const { make, saved, planned } = begun();
    const moved = make('interview.written', 'a', {
      round: 'r1',
      changes: { startsAt: '2026-05-05T09:00:00.000Z' },
    });
    expect(fold([saved, planned, moved])?.rounds).toEqual([
      expect.objectContaining({
        id: 'r1',
        kind: 'phone',
        startsAt: '2026-05-05T09:00:00.000Z',
        people: ['Ines Falk, recruiter'],
        minutes: 60,
        afterNotes: '',
      }),
    ]);
    const undone = make('event.retracted', 'a', { target: moved.id });
    expect(fold([saved, planned, moved, undone])?.rounds[0]?.startsAt).toBe(startsAt);
  });

  test('stand in the order of their times, whatever the zone in which these were written', () => {
    const { make, saved, planned } = begun();
    const earlier = make('interview.written', 'a', {
      round: 'r2',
      changes: { startsAt: '2026-05-04T10:30:00+02:00', zone },
    });
    expect(fold([saved, planned, earlier])?.rounds.map(({ id }) => id)).toEqual(['r2', 'r1']);
  });

  test('are gone when taken back, even where notes were written into them later', () => {
    const { make, saved, planned } = begun();
    const noted = make('interview.written', 'a', { round: 'r1', changes: { notes: 'Ask first.' } });
    const undone = make('event.retracted', 'a', { target: planned.id });
    expect(fold([saved, planned, noted, undone])).toBeNull();
  });

  test('are gone when removed, and when their application is', () => {
    const { make, saved, planned } = begun();
    expect(fold([saved, planned, make('interview.removed', 'a', { round: 'r1' })])).toBeNull();
    expect(fold([saved, planned, make('application.removed', 'a', {})])).toBeNull();
  });
});

test('a plan for a no is the last that was written, and none once it was emptied', () => {
  const { make, saved } = begun();
  const first = make('answerPlan.written', 'a', { text: 'I will walk to the sea.' });
  const second = make('answerPlan.written', 'a', { text: 'I will call Ines.' });
  expect(fold([saved, first, second])?.answerPlan).toEqual({
    text: 'I will call Ines.',
    at: second.at,
  });
  expect(fold([saved, first, make('answerPlan.written', 'a', { text: '' })])).toBeNull();
});

test('the order in which events arrive changes nothing', () => {
  const { make, saved, planned } = begun();
  const events: JournalEvent[] = [
    saved,
    planned,
    make('interview.written', 'a', { round: 'r2', changes: { startsAt, zone } }),
    make('interview.reflected', 'a', { round: 'r1', changes: { afterNotes: 'Calm.' } }),
    make('answerPlan.written', 'a', { text: 'I will rest.' }),
    make('interview.removed', 'a', { round: 'r2' }),
  ];
  const target = events.at(-1)!.id;
  events.push(make('event.retracted', 'a', { target }));
  const expected = fold(events);
  expect(expected?.rounds).toHaveLength(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (arrived) => {
      expect(fold(arrived)).toEqual(expected);
    }),
  );
});
