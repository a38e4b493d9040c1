import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldApplication, statusOf } from '@/domain/application';
import { postingKeys } from '@/domain/posting-keys';
import type { JournalEvent } from '@/domain/events';
import { foldProfile } from '@/domain/profile';
import { eventMaker } from '../../fakes/event-maker';
import { arbitraryHistory } from '../../fakes/histories';
import { posting } from '../../fakes/postings';

const id = 'application-1';

/** A history in which an interview comes before the no. */
function rejectedAfterInterview() {
  const make = eventMaker();
  const saved = make('posting.saved', id, { posting: posting() });
  const applied = make('application.stageChanged', id, { stage: 'applied' });
  const interview = make('application.stageChanged', id, { stage: 'interview' });
  const ended = make('application.ended', id, { outcome: 'rejected' });
  const rejection = make('rejection.recorded', id, {
    stage: 'interview',
    reason: 'competition',
    certainty: 'stated',
    influence: 'outside',
    words: 'We chose another candidate.',
  });
  return {
    make,
    saved,
    applied,
    interview,
    ended,
    rejection,
    events: [saved, applied, interview, ended, rejection],
  };
}

describe('an application', () => {
  test('keeps the interview that came before a rejection', () => {
    const { events, applied, ended } = rejectedAfterInterview();
    const application = foldApplication(events)!.application;
    expect(application).toMatchObject({
      stage: 'interview',
      outcome: 'rejected',
      furthestStage: 'interview',
    });
    expect(statusOf(application)).toBe('rejected');
    expect(application.rejection?.words).toBe('We chose another candidate.');
    expect(application.appliedAt).toBe(applied.at);
    expect(application.statusAt).toBe(ended.at);
  });

  test('takes the furthest stage from the rejection when the user says they had come further', () => {
    const { make, saved } = rejectedAfterInterview();
    const events = [
      saved,
      make('application.stageChanged', id, { stage: 'applied' }),
      make('application.ended', id, { outcome: 'rejected' }),
      make('rejection.recorded', id, {
        stage: 'final',
        reason: 'unknown',
        certainty: 'unknown',
        influence: 'unknown',
        words: '',
      }),
    ];
    expect(foldApplication(events)!.application.furthestStage).toBe('final');
  });

  test('goes back to the interview when the rejection is undone', () => {
    const { make, events, ended, rejection } = rejectedAfterInterview();
    const undone = [
      ...events,
      make('event.retracted', id, { target: ended.id }),
      make('event.retracted', id, { target: rejection.id }),
    ];
    const { application } = foldApplication(undone)!;
    expect(application).toMatchObject({ stage: 'interview', outcome: null, rejection: null });
  });

  test('is rejected again when the undo is itself undone', () => {
    const { make, events, ended } = rejectedAfterInterview();
    const undo = make('event.retracted', id, { target: ended.id });
    const redo = make('event.retracted', id, { target: undo.id });
    expect(foldApplication([...events, undo, redo])!.application.outcome).toBe('rejected');
  });

  test('is revived by an answer that comes late', () => {
    const { make, events } = rejectedAfterInterview();
    const late = make('application.stageChanged', id, { stage: 'final' });
    expect(foldApplication([...events, late])!.application).toMatchObject({
      stage: 'final',
      outcome: null,
      rejection: null,
    });
  });

  test('happened on the day that the user says, the last word counting', () => {
    const { make, events, applied } = rejectedAfterInterview();
    const first = make('event.redated', id, { target: applied.id, at: '2025-11-01T12:00:00.000Z' });
    const last = make('event.redated', id, { target: applied.id, at: '2025-11-02T12:00:00.000Z' });
    expect(foldApplication([...events, first, last])!.application.appliedAt).toBe(
      '2025-11-02T12:00:00.000Z',
    );
  });

  test('keeps its first posting when the posting is saved a second time', () => {
    const { make, events } = rejectedAfterInterview();
    const again = make('posting.saved', id, { posting: posting({ title: 'Another title' }) });
    expect(foldApplication([...events, again])!.posting.title).toBe('Ward Nurse');
  });

  test('shows what the user put right and that the user said it', () => {
    const { make, events } = rejectedAfterInterview();
    const corrected = make('posting.corrected', id, {
      changes: { company: 'Larch Hospitals Trust' },
    });
    const state = foldApplication([...events, corrected])!;
    expect(state.application.company).toBe('Larch Hospitals Trust');
    expect(state.posting.provenance.company).toBe('user');
    expect(state.posting.title).toBe('Ward Nurse');
  });

  test('is gone once removed, and back when that is undone', () => {
    const { make, events } = rejectedAfterInterview();
    const removed = make('application.removed', id, {});
    expect(foldApplication([...events, removed])).toBeNull();
    const undo = make('event.retracted', id, { target: removed.id });
    expect(foldApplication([...events, removed, undo])).not.toBeNull();
  });

  test('is nothing before its posting was saved', () => {
    const make = eventMaker();
    expect(
      foldApplication([make('application.stageChanged', id, { stage: 'applied' })]),
    ).toBeNull();
    expect(foldApplication([])).toBeNull();
  });
});

describe('every fold', () => {
  test('gives the same state whatever the order and repetition in which events arrive', () => {
    const history = arbitraryHistory.chain((events) =>
      fc.record({
        events: fc.constant(events),
        arrived: fc.shuffledSubarray([...events, ...events], {
          minLength: events.length * 2,
          maxLength: events.length * 2,
        }),
      }),
    );
    const of = (events: JournalEvent[], subject: string) =>
      events.filter((event) => event.subject === subject);
    fc.assert(
      fc.property(history, ({ events, arrived }) => {
        for (const subject of ['a', 'b', 'c']) {
          expect(foldApplication(of(arrived, subject))).toEqual(
            foldApplication(of(events, subject)),
          );
        }
        expect(foldProfile(of(arrived, 'profile'))).toEqual(foldProfile(of(events, 'profile')));
      }),
      { numRuns: 300 },
    );
  });

  test('never lets the furthest stage fall behind the stage', () => {
    fc.assert(
      fc.property(arbitraryHistory, (events) => {
        const state = foldApplication(events.filter((event) => event.subject === 'a'));
        if (state === null) return;
        const { stage, furthestStage } = state.application;
        expect(
          [
            'saved',
            'preparing',
            'applied',
            'screening',
            'assessment',
            'interview',
            'final',
            'offer',
          ].indexOf(furthestStage),
        ).toBeGreaterThanOrEqual(
          [
            'saved',
            'preparing',
            'applied',
            'screening',
            'assessment',
            'interview',
            'final',
            'offer',
          ].indexOf(stage),
        );
      }),
    );
  });
});

test('the same id of two companies that share a system is not the same posting', () => {
  const at = (url: string) => postingKeys({ site: 'workday', externalId: 'R-10482', url });
  const one = at('https://larch.wd3.myworkdayjobs.com/jobs/job/Leeds/Nurse_R-10482');
  const other = at('https://alder.wd3.myworkdayjobs.com/jobs/job/York/Cook_R-10482');
  expect(one.filter((key) => other.includes(key))).toEqual([]);
});

describe('a posting that a company’s own page embeds', () => {
  const board = postingKeys({
    site: 'greenhouse',
    externalId: '4410021',
    url: 'https://job-boards.greenhouse.io/tidemark/jobs/4410021',
  });
  const shares = (other: string[]) => other.some((key) => board.includes(key));
  const site = 'www.tidemark.example';

  test('is known by the id in its address', () => {
    const url = 'https://www.tidemark.example/careers?gh_jid=4410021';
    expect(shares(postingKeys({ site, externalId: null, url }))).toBe(true);
    expect(shares(postingKeys({ site, externalId: null, url: `${url}9` }))).toBe(false);
  });

  test('is known by the frame to apply in, where the address does not say', () => {
    const url = 'https://www.tidemark.example/careers/diver';
    const applyUrl = 'https://boards.greenhouse.io/tidemark/jobs/4410021';
    expect(shares(postingKeys({ site, externalId: null, url, applyUrl }))).toBe(true);
  });

  test('is known on the older board, too', () => {
    const url = 'https://boards.greenhouse.io/tidemark/jobs/4410021';
    expect(shares(postingKeys({ site: 'greenhouse', externalId: '4410021', url }))).toBe(true);
  });

  test('is not taken for the same because another board’s link to apply leads there', () => {
    const url = 'https://www.linkedin.com/jobs/view/12';
    const applyUrl = 'https://boards.greenhouse.io/tidemark/jobs/4410021';
    expect(shares(postingKeys({ site: 'linkedin', externalId: '12', url, applyUrl }))).toBe(false);
  });
});
