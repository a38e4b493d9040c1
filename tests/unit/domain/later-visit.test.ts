import { describe, expect, test } from 'vitest';
import { foldApplication } from '@/domain/application';
import type { Sighting } from '@/domain/events';
import { changesSince, pageAtSaving, seePage } from '@/domain/later-visit';
import type { Salary } from '@/domain/posting';
import { eventMaker } from '../../fakes/event-maker';
import { payText, posting } from '../../fakes/postings';

const id = 'application-1';
const understood = (text: string): Salary => ({
  min: 30_000,
  max: null,
  currency: 'GBP',
  period: 'year',
  text,
});
const saved = posting({ salary: understood('£30,000 a year') });
const seen = (changes: Partial<typeof saved>) =>
  changesSince(saved, pageAtSaving(saved), { ...saved, ...changes });

describe('a saved posting on screen again', () => {
  test.each([
    ['the same', {}],
    ['with other white space', { descriptionText: 'You  know\n\nwound care. ' }],
    ['without its text', { descriptionText: '' }],
    ['with a text that breaks off early', { descriptionText: 'You know' }],
    ['without its pay', { salary: null }],
    ['with the same pay in other words', { salary: understood('from £30k p.a.') }],
    ['without a word on whether it is open', { open: null }],
  ])('tells nothing new when it is there %s', (_how, changes) => {
    expect(seen(changes)).toBeNull();
  });

  test.each<[string, Partial<typeof saved>, Sighting]>([
    [
      'text',
      { descriptionText: 'You know night shifts.' },
      { descriptionText: 'You know night shifts.' },
    ],
    ['pay', { salary: payText('£32,000 a year') }, { salary: payText('£32,000 a year') }],
    ['end', { open: false }, { open: false }],
  ])('tells its new %s, and nothing besides', (_what, changes, expected) => {
    expect(seen(changes)).toEqual(expected);
  });

  test('tells a change once', () => {
    const draft = { ...saved, descriptionText: 'You know night shifts.', open: false };
    const changes = changesSince(saved, pageAtSaving(saved), draft)!;
    const page = seePage(saved, pageAtSaving(saved), changes, '2026-05-12T09:00:00.000Z');
    expect(changesSince(saved, page, draft)).toBeNull();
    expect(changesSince(saved, page, saved)).toEqual({
      descriptionText: saved.descriptionText,
      open: true,
    });
  });
});

describe('an application whose posting was seen again', () => {
  const make = eventMaker();
  const saving = make('posting.saved', id, { posting: saved });
  const first = make('posting.seen', id, {
    changes: { descriptionText: 'New text.', open: false },
  });

  test('says since when, and keeps the posting as saved', () => {
    const { application, posting: kept, page } = foldApplication([saving, first])!;
    expect(application).toMatchObject({ closedSince: first.at, textChangedAt: first.at });
    expect(application.payChangedAt).toBeNull();
    expect(kept).toEqual(saved);
    expect(page.text).toEqual({ value: 'New text.', at: first.at });
  });

  test('keeps its place among the recent ones', () => {
    expect(foldApplication([saving, first])!.application.updatedAt).toBe(saving.recordedAt);
  });

  test('keeps the first day when two devices saw the same', () => {
    const again = make('posting.seen', id, { changes: first.data.changes });
    expect(foldApplication([saving, first, again])).toEqual(foldApplication([saving, first]));
  });

  test('has nothing to say once all is as it was', () => {
    const back = make('posting.seen', id, {
      changes: { descriptionText: saved.descriptionText, open: true },
    });
    const { application } = foldApplication([saving, first, back])!;
    expect(application).toMatchObject({ closedSince: null, textChangedAt: null });
  });

  test('compares the pay with what was read, not with what the user made of it', () => {
    const corrected = make('posting.corrected', id, { changes: { salary: payText('£31,500') } });
    const { posting: kept, page } = foldApplication([saving, corrected])!;
    expect(changesSince(kept, page, saved)).toBeNull();
  });

  test('that was closed when it was saved is closed since then', () => {
    const closed = make('posting.saved', id, { posting: posting({ open: false }) });
    expect(foldApplication([closed])!.application.closedSince).toBe(closed.at);
  });
});
