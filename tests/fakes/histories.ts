import fc from 'fast-check';
import type { JournalEvent } from '@/domain/events';
import { profileSubject } from '@/domain/profile';
import { certainties, influences, reasons } from '@/domain/rejection';
import { outcomes, stages } from '@/domain/status';
import { eventMaker } from './event-maker';
import { arbitraryOwnEntry } from './own-entries';
import { payText, posting } from './postings';

/** What one step of an arbitrary history does; `back` picks an earlier event by its distance. */
const arbitraryStep = fc.record({
  subject: fc.constantFrom('a', 'b', 'c'),
  back: fc.nat({ max: 30 }),
  kind: fc.oneof(
    fc.constant({ type: 'posting.saved' as const }),
    fc.record({
      type: fc.constant('application.stageChanged' as const),
      stage: fc.constantFrom(...stages),
    }),
    fc.record({
      type: fc.constant('application.ended' as const),
      outcome: fc.constantFrom(...outcomes),
    }),
    fc.record({
      type: fc.constant('rejection.recorded' as const),
      rejection: fc.record({
        stage: fc.constantFrom(...stages),
        reason: fc.constantFrom(...reasons),
        certainty: fc.constantFrom(...certainties),
        influence: fc.constantFrom(...influences),
        words: fc.string({ maxLength: 20 }),
      }),
    }),
    fc.record({
      type: fc.constant('posting.corrected' as const),
      title: fc.string({ minLength: 1, maxLength: 10 }),
    }),
    fc.record({
      type: fc.constant('posting.seen' as const),
      changes: fc.record(
        {
          descriptionText: fc.constantFrom('You know wound care.', 'You know night shifts.'),
          salary: fc.constantFrom('£30,000 a year', '£32,000 a year').map(payText),
          open: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ type: fc.constant('posting.linked' as const), page: fc.constantFrom('1', '2') }),
    fc.record({ type: fc.constant('own' as const), entry: arbitraryOwnEntry }),
    fc.constant({ type: 'application.removed' as const }),
    fc.constant({ type: 'event.retracted' as const }),
    fc.constant({ type: 'event.redated' as const }),
    fc.record({
      type: fc.constantFrom('profile.skillsAdded' as const, 'profile.skillsRemoved' as const),
      skills: fc.array(fc.constantFrom('SQL', 'Welding', 'German'), { minLength: 1, maxLength: 3 }),
    }),
  ),
});

/** Any history: savings, moves, ends, undo of undo, corrections, in three applications and a profile. */
export const arbitraryHistory: fc.Arbitrary<JournalEvent[]> = fc
  .array(arbitraryStep, { maxLength: 40 })
  .map((steps) => {
    const make = eventMaker();
    const events: JournalEvent[] = [];
    for (const { subject, back, kind } of steps) {
      const target = events.at(-1 - (back % Math.max(events.length, 1)));
      switch (kind.type) {
        case 'posting.saved': {
          const externalId = `400000000${subject}`;
          const saved = posting({
            externalId,
            url: `https://www.linkedin.com/jobs/view/${externalId}/`,
          });
          events.push(make('posting.saved', subject, { posting: saved }));
          break;
        }
        case 'application.stageChanged':
          events.push(make(kind.type, subject, { stage: kind.stage }));
          break;
        case 'application.ended':
          events.push(make(kind.type, subject, { outcome: kind.outcome }));
          break;
        case 'rejection.recorded':
          events.push(make(kind.type, subject, kind.rejection));
          break;
        case 'posting.corrected':
          events.push(make(kind.type, subject, { changes: { title: kind.title } }));
          break;
        case 'posting.seen':
          events.push(make(kind.type, subject, { changes: kind.changes }));
          break;
        case 'posting.linked': {
          const url = `https://larch.example/jobs/${kind.page}`;
          events.push(make(kind.type, subject, { url, keys: [url] }));
          break;
        }
        case 'own':
          events.push(make(kind.entry.type, kind.entry.subject, kind.entry.data));
          break;
        case 'application.removed':
          events.push(make(kind.type, subject, {}));
          break;
        case 'event.retracted':
          if (target) events.push(make(kind.type, target.subject, { target: target.id }));
          break;
        case 'event.redated':
          if (target) {
            events.push(
              make(kind.type, target.subject, {
                target: target.id,
                at: '2025-12-24T12:00:00.000Z',
              }),
            );
          }
          break;
        default:
          events.push(make(kind.type, profileSubject, { skills: kind.skills }));
      }
    }
    return events;
  });
