import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '@/domain/events';
import { foldJourney } from '@/domain/journey';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';

function began(changes = {}): { make: ReturnType<typeof eventMaker>; events: JournalEvent[] } {
  const make = eventMaker();
  return { make, events: [make('posting.saved', 'a', { posting: posting(changes) })] };
}

describe('how an application went', () => {
  test('keeps the day of each stage and of its end, and an interview before a no', () => {
    const { make, events } = began();
    events.push(
      make('application.stageChanged', 'a', { stage: 'applied' }),
      make('application.stageChanged', 'a', { stage: 'interview' }),
      make('application.ended', 'a', { outcome: 'rejected' }),
    );
    expect(foldJourney(events.toReversed())).toMatchObject({
      saved: { at: '2026-01-02T00:00:00.000Z', isSure: true },
      reached: {
        applied: { at: '2026-01-03T00:00:00.000Z', isSure: true },
        interview: { at: '2026-01-04T00:00:00.000Z', isSure: true },
      },
      furthestStage: 'interview',
      outcome: 'rejected',
      ended: { at: '2026-01-05T00:00:00.000Z', isSure: true },
    });
  });

  test('a stage that was reached twice has its first day, and one taken back has none', () => {
    const { make, events } = began();
    const applied = make('application.stageChanged', 'a', { stage: 'applied' });
    const wrong = make('application.stageChanged', 'a', { stage: 'offer' });
    events.push(
      applied,
      make('application.stageChanged', 'a', { stage: 'screening' }),
      make('application.stageChanged', 'a', { stage: 'applied' }),
      wrong,
      make('event.retracted', 'a', { target: wrong.id }),
    );
    const { reached } = foldJourney(events)!;
    expect(reached.applied?.at).toBe(applied.at);
    expect(reached.offer).toBeUndefined();
  });

  test('an imported date, one filled in weeks later, and steps noted in one go are not sure', () => {
    const { make, events } = began();
    const imported = make('application.stageChanged', 'a', { stage: 'applied' });
    const late = make(
      'application.stageChanged',
      'a',
      { stage: 'screening' },
      '2025-11-01T00:00:00.000Z',
    );
    const interview = make('application.stageChanged', 'a', { stage: 'interview' });
    const caughtUp = { ...make('application.stageChanged', 'a', { stage: 'final' }) };
    caughtUp.at = caughtUp.recordedAt = interview.recordedAt;
    events.push({ ...imported, source: 'import' }, late, interview, caughtUp);
    const { reached } = foldJourney(events)!;
    expect(reached.applied?.isSure).toBe(false);
    expect(reached.screening?.isSure).toBe(false);
    expect(reached.interview?.isSure).toBe(true);
    expect(reached.final?.isSure).toBe(false);
  });

  test('what the user says of how it came about stands before what is reckoned, until it is taken back', () => {
    const { make, events } = began();
    expect(foldJourney(events)).toMatchObject({ channel: 'linkedin', isChannelSaid: false });
    events.push(
      make('application.cameBy', 'a', { channel: 'referral' }),
      make('application.tailored', 'a', { tailored: true }),
      make('application.companySized', 'a', { size: 'small' }),
    );
    expect(foldJourney(events)).toMatchObject({
      channel: 'referral',
      isChannelSaid: true,
      tailored: true,
      companySize: 'small',
    });
    events.push(make('application.cameBy', 'a', { channel: null }));
    expect(foldJourney(events)).toMatchObject({ channel: 'linkedin', isChannelSaid: false });
  });

  test('the day of the posting is kept only where its page gave the day', () => {
    const exact = began({ postedOn: '2025-12-30T08:00:00Z' });
    expect(foldJourney(exact.events)?.postedOn).toBe('2025-12-30');
    const rough = began({ postedOn: '2025-12-01', postedPrecision: 'month' });
    expect(foldJourney(rough.events)?.postedOn).toBeNull();
  });

  test('a removed application has none, and one saved again begins anew', () => {
    const { make, events } = began();
    events.push(
      make('application.stageChanged', 'a', { stage: 'offer' }),
      make('application.removed', 'a', {}),
    );
    expect(foldJourney(events)).toBeNull();
    events.push(make('posting.saved', 'a', { posting: posting() }));
    expect(foldJourney(events)).toMatchObject({ reached: {}, furthestStage: 'saved' });
  });
});
