import { expect, test } from 'vitest';
import { weekMoves } from '@/insights/week-moves';
import { eventMaker } from '../../fakes/event-maker';

test('what moved in a week counts each application once, without what was taken back or fell outside', () => {
  const make = eventMaker(Date.UTC(2026, 4, 3));
  const moved = (subject: string, stage: 'applied' | 'screening' | 'interview' | 'offer') =>
    make('application.stageChanged', subject, { stage });
  const mistaken = moved('b', 'offer');
  const events = [
    moved('a', 'applied'),
    moved('a', 'screening'),
    moved('a', 'interview'),
    mistaken,
    make('event.retracted', 'b', { target: mistaken.id }),
    moved('c', 'applied'),
  ];
  const [from, until] = ['2026-05-04T00:00:00.000Z', '2026-05-09T00:00:00.000Z'];
  expect(weekMoves(events, from, until)).toEqual({ sent: 1, invitations: 1, offers: 0 });
});
