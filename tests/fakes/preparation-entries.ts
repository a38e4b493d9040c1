import fc from 'fast-check';
import type { OwnEntry } from '@/domain/events';
import { preparationSubject } from '@/domain/preparation';
import { applicationId, entry, instant, text } from './arbitrary-entry';

const round = fc.constantFrom('round-1', 'round-2');
const preparation = fc.constant(preparationSubject);

/** Anything that the user may write to prepare. */
export const arbitraryPreparation: fc.Arbitrary<OwnEntry> = fc.oneof(
  entry(
    'interview.written',
    applicationId,
    fc.record({
      round,
      changes: fc.record(
        { startsAt: instant, zone: fc.constant('Europe/Berlin'), notes: text },
        { requiredKeys: [] },
      ),
    }),
  ),
  entry(
    'interview.reflected',
    applicationId,
    fc.record({ round, changes: fc.record({ afterNotes: text }) }),
  ),
  entry('interview.removed', applicationId, fc.record({ round })),
  entry('answerPlan.written', applicationId, fc.record({ text: fc.string({ maxLength: 5 }) })),
  entry(
    'story.written',
    preparation,
    fc.record({
      story: fc.constantFrom('story-1', 'story-2'),
      changes: fc.record({ title: text }),
    }),
  ),
  entry('story.removed', preparation, fc.constant({ story: 'story-1' })),
  entry(
    'values.written',
    preparation,
    fc.record({ writing: fc.constant('writing-1'), changes: fc.record({ text }) }),
  ),
  entry(
    'sentence.written',
    preparation,
    fc.record({ sentence: fc.constant('sentence-1'), changes: fc.record({ text }) }),
  ),
  entry(
    'preparation.set',
    preparation,
    fc.record({ changes: fc.record({ pace: fc.integer({ min: 60, max: 260 }) }) }),
  ),
);
