import { describe, expect, test } from 'vitest';
import { foldApplication } from '@/domain/application';
import { cleanTag, isArchived } from '@/domain/application-marks';
import type { JournalEvent } from '@/domain/events';
import { notesOf } from '@/domain/notes';
import { eventMaker } from '../../fakes/event-maker';
import { payText, posting } from '../../fakes/postings';

const id = 'application-1';
const make = eventMaker();
const saved = make('posting.saved', id, { posting: posting({ salary: payText('Band 6') }) });

function fold(...events: JournalEvent[]) {
  return foldApplication([saved, ...events])!.application;
}

describe('tags', () => {
  test('come in the order of the alphabet, once each, whatever their case', () => {
    const tagged = make('application.tagged', id, { tags: ['remote', 'Dream job'] });
    const again = make('application.tagged', id, { tags: ['REMOTE', 'asap'] });
    expect(fold(tagged, again).tags).toEqual(['asap', 'Dream job', 'remote']);
    expect(fold(again, tagged).tags).toEqual(['asap', 'Dream job', 'remote']);
  });

  test('are taken away in any case of letters, and come back by Undo', () => {
    const tagged = make('application.tagged', id, { tags: ['Remote', 'asap'] });
    const untagged = make('application.untagged', id, { tags: ['remote'] });
    expect(fold(tagged, untagged).tags).toEqual(['asap']);
    const undo = make('event.retracted', id, { target: untagged.id });
    expect(fold(tagged, untagged, undo).tags).toEqual(['asap', 'Remote']);
  });

  test.each([
    ['  night   shifts ', 'night shifts'],
    ['a,b', 'a b'],
    ['x'.repeat(60), 'x'.repeat(40)],
    [' , ', ''],
  ])('%o is kept as %o', (text, kept) => {
    expect(cleanTag(text)).toBe(kept);
  });
});

describe('the archive', () => {
  const applied = make('application.stageChanged', id, { stage: 'applied' });
  const ended = make('application.ended', id, { outcome: 'rejected' });

  test('takes what ended by itself, and gives it back when an answer comes after all', () => {
    expect(isArchived(fold(applied))).toBe(false);
    expect(isArchived(fold(applied, ended))).toBe(true);
    const revived = make('application.stageChanged', id, { stage: 'interview' });
    expect(isArchived(fold(applied, ended, revived))).toBe(false);
  });

  test('is entered and left by hand until the next step decides anew', () => {
    const put = make('application.archiveSet', id, { archived: true });
    expect(isArchived(fold(applied, put))).toBe(true);
    const next = make('application.stageChanged', id, { stage: 'screening' });
    expect(isArchived(fold(applied, put, next))).toBe(false);
    const end = make('application.ended', id, { outcome: 'closed' });
    const back = make('application.archiveSet', id, { archived: false });
    expect(isArchived(fold(applied, end, back))).toBe(false);
  });
});

test('what is marked does not count as a step, and says nothing of when it was last touched', () => {
  const before = fold();
  const marked = fold(make('application.prioritySet', id, { priority: 'high' }));
  expect(marked).toEqual({ ...before, priority: 'high' });
});

test('the pay follows what the user puts right', () => {
  expect(fold().salary?.text).toBe('Band 6');
  const put = make('posting.corrected', id, { changes: { salary: payText('Band 7') } });
  expect(fold(put).salary?.text).toBe('Band 7');
});

test('a note stands in the words it was last given, whichever event arrives first', () => {
  const note = make('note.added', id, { text: 'Call Ines.' });
  const revised = make('note.revised', id, { note: note.id, text: 'Called Ines.' });
  expect(notesOf([saved, note])).toEqual(['Call Ines.']);
  expect(notesOf([revised, saved, note])).toEqual(['Called Ines.']);
  const undo = make('event.retracted', id, { target: revised.id });
  expect(notesOf([saved, note, revised, undo])).toEqual(['Call Ines.']);
});
