import { expect, test } from 'vitest';
import { foldFriendWords, friendWordsSubject } from '@/domain/friend-words';
import { foldReasonDetails, reasonDetailsSubject } from '@/domain/reason-details';
import { eventMaker } from '../../fakes/event-maker';

test('words for a friend say what was kept last, and are gone when emptied or undone', () => {
  const make = eventMaker();
  const subject = friendWordsSubject('a');
  const first = make('friendWords.kept', subject, { text: 'You tried.' });
  const second = make('friendWords.kept', subject, { text: 'You were brave.' });
  const emptied = make('friendWords.kept', subject, { text: '' });
  expect(foldFriendWords([second, first])?.text).toBe('You were brave.');
  expect(foldFriendWords([first, second, emptied])).toBeNull();
  const undo = make('event.retracted', subject, { target: emptied.id });
  expect(foldFriendWords([first, second, emptied, undo])?.text).toBe('You were brave.');
});

test("a reason's own list takes the place of the one before it, and of no other reason's", () => {
  const make = eventMaker();
  const set = (reason: 'fit' | 'timing', details: string[]) =>
    make('reasonDetails.set', reasonDetailsSubject, { reason, details });
  const events = [set('fit', ['Values']), set('timing', ['Too late']), set('fit', ['Pace'])];
  expect(foldReasonDetails(events.toReversed())).toEqual({ fit: ['Pace'], timing: ['Too late'] });
});
