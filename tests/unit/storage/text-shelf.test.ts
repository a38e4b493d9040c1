import { expect, it } from 'vitest';
import { openDatabase } from '@/storage/database';
import { append } from '@/storage/journal';
import { readSearchedTexts } from '@/storage/reads';
import { packTexts, searchedTexts, unpackTexts } from '@/storage/text-shelf';
import { posting } from '../../fakes/postings';
import { readMentions, useFreshDatabase } from './open-test-database';

useFreshDatabase();

const a = searchedTexts('a', 'You plan.\n- You repair.', ['Call Ms Reed', 'Asked about shifts']);
const b = searchedTexts('b', '', []);

it('keeps the words of the posting apart from those of the notes', () => {
  expect(a).toEqual({
    applicationId: 'a',
    posting: ' you plan repair',
    notes: ' call ms reed asked about shifts',
  });
});

it('gives back what was put on a shelf, in the order of the ids', () => {
  expect(unpackTexts(packTexts(3, [b, a]))).toEqual([a, b]);
});

it('is the same row in whatever order the texts come', () => {
  expect(packTexts(3, [b, a])).toEqual(packTexts(3, [a, b]));
});

it('follows the journal: saved, noted, a note taken back, removed', async () => {
  const database = await openDatabase();
  const tools = { now: () => Date.UTC(2026, 4, 3), readMentions };
  const at = '2026-05-03T00:00:00.000Z';
  const envelope = { subject: 'a', at, zone: 'UTC', source: 'user' as const };
  const saved = posting({ descriptionText: 'Plan the night shifts' });
  const [, note] = await append(database, tools, () => [
    { ...envelope, type: 'posting.saved', data: { posting: saved } },
    { ...envelope, type: 'note.added', data: { text: 'Ask for Ms Reed' } },
  ]);
  const words = { applicationId: 'a', posting: ' plan the night shifts' };
  expect(await readSearchedTexts()).toEqual([{ ...words, notes: ' ask for ms reed' }]);
  await append(database, tools, () => [
    { ...envelope, type: 'event.retracted', data: { target: note!.id } },
  ]);
  expect(await readSearchedTexts()).toEqual([{ ...words, notes: '' }]);
  await append(database, tools, () => [{ ...envelope, type: 'application.removed', data: {} }]);
  expect(await readSearchedTexts()).toEqual([]);
});
