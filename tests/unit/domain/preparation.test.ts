import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '@/domain/events';
import { emptyPreparation, foldPreparation, preparationSubject } from '@/domain/preparation';
import { eventMaker } from '../../fakes/event-maker';

const subject = preparationSubject;

describe('what the user prepares with', () => {
  test('is empty before anything was written', () => {
    expect(foldPreparation([])).toEqual(emptyPreparation);
  });

  test('keeps stories, writings and sentences in the order in which they were begun', () => {
    const make = eventMaker();
    const begun = make('values.written', subject, {
      writing: 'w1',
      changes: { values: ['Honesty', 'Craft'] },
    });
    const preparation = foldPreparation([
      make('story.written', subject, { story: 's1', changes: { title: 'The late lorry' } }),
      make('story.written', subject, { story: 's2', changes: { title: 'The audit' } }),
      make('story.written', subject, { story: 's1', changes: { result: 'On time.' } }),
      begun,
      make('values.written', subject, { writing: 'w1', changes: { text: 'Because …' } }),
      make('sentence.written', subject, { sentence: 't1', changes: { text: 'I have led.' } }),
      make('sentence.written', subject, { sentence: 't1', changes: { hidden: true } }),
      make('preparation.set', subject, { changes: { pace: 110 } }),
    ]);
    expect(preparation.stories).toMatchObject([
      { id: 's1', title: 'The late lorry', result: 'On time.', task: '', skills: [] },
      { id: 's2', title: 'The audit' },
    ]);
    expect(preparation.valuesWritings).toEqual([
      { id: 'w1', values: ['Honesty', 'Craft'], text: 'Because …', begunAt: begun.at },
    ]);
    expect(preparation.sentences).toEqual([{ id: 't1', text: 'I have led.', hidden: true }]);
    expect(preparation.settings).toEqual({ ...emptyPreparation.settings, pace: 110 });
  });

  test('is the same in whatever order its events arrive', () => {
    const make = eventMaker();
    const events: JournalEvent[] = ['One', 'Two', 'Three'].map((title) =>
      make('story.written', subject, { story: 's1', changes: { title } }),
    );
    events.push(make('story.written', subject, { story: 's2', changes: { title: 'Other' } }));
    events.push(make('story.removed', subject, { story: 's2' }));
    events.push(make('event.retracted', subject, { target: events[2]!.id }));
    const expected = foldPreparation(events);
    expect(expected.stories.map(({ title }) => title)).toEqual(['Two']);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (arrived) => {
        expect(foldPreparation(arrived)).toEqual(expected);
      }),
    );
  });
});
