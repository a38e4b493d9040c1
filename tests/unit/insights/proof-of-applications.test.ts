import { describe, expect, it } from 'vitest';
import { foldApplication } from '@/domain/application';
import type { JournalEvent } from '@/domain/events';
import { mayBeSentIn, proveApplication, sentIn } from '@/insights/proof-of-applications';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';

const make = eventMaker();
const saved = make('posting.saved', 'a', { posting: posting() }, '2026-08-01T10:00:00.000Z');
const moved = (stage: 'applied' | 'screening' | 'preparing', at: string) =>
  make('application.stageChanged', 'a', { stage }, at);
const prove = (events: JournalEvent[]) =>
  proveApplication(foldApplication(events)!.application, events);
const august = { from: '2026-08-01', to: '2026-08-31' };

describe('what is proven of an application', () => {
  it('are its steps from the sending on, in the order in which they happened', () => {
    const proven = prove([
      saved,
      moved('preparing', '2026-08-02T10:00:00.000Z'),
      moved('applied', '2026-08-03T10:00:00.000Z'),
      make('application.ended', 'a', { outcome: 'rejected' }, '2026-08-20T10:00:00.000Z'),
      // Recorded late: it happened before the end.
      moved('screening', '2026-08-08T10:00:00.000Z'),
    ]);
    expect(proven?.sentAt).toBe('2026-08-03T10:00:00.000Z');
    expect(proven?.steps).toEqual([
      { status: 'applied', at: '2026-08-03T10:00:00.000Z' },
      { status: 'screening', at: '2026-08-08T10:00:00.000Z' },
      { status: 'rejected', at: '2026-08-20T10:00:00.000Z' },
    ]);
  });

  it('is nothing where it was never sent, however it ended', () => {
    const closed = make('application.ended', 'a', { outcome: 'closed' });
    expect(prove([saved, moved('preparing', '2026-08-02T10:00:00.000Z'), closed])).toBeNull();
  });

  it('counts as sent with the first stage known where nobody said when', () => {
    const proven = prove([saved, moved('screening', '2026-08-08T10:00:00.000Z')]);
    expect(proven?.sentAt).toBe('2026-08-08T10:00:00.000Z');
  });

  it('leaves out a step that was taken back, and follows a corrected date', () => {
    const applied = moved('applied', '2026-08-03T10:00:00.000Z');
    const wrong = moved('screening', '2026-08-08T10:00:00.000Z');
    const proven = prove([
      saved,
      applied,
      wrong,
      make('event.retracted', 'a', { target: wrong.id }),
      make('event.redated', 'a', { target: applied.id, at: '2026-07-31T10:00:00.000Z' }),
    ]);
    expect(proven?.steps).toEqual([{ status: 'applied', at: '2026-07-31T10:00:00.000Z' }]);
    expect(sentIn([proven!], august)).toEqual([]);
  });
});

it('a span holds both its days, by the clock of the user', () => {
  const at = (instant: string) => prove([saved, moved('applied', instant)])!;
  const first = at(new Date(2026, 7, 1, 0, 1).toISOString());
  const last = at(new Date(2026, 7, 31, 23, 59).toISOString());
  const after = at(new Date(2026, 8, 1, 0, 1).toISOString());
  expect(sentIn([after, last, first], august)).toEqual([first, last]);
  expect([first, last, after].map((each) => mayBeSentIn(each.application, august))).toEqual([
    true,
    true,
    false,
  ]);
});
