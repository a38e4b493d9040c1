import { describe, expect, test } from 'vitest';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import { readJournal } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const freshWriter = () => createJournalWriter({ now: tickingClock(), readMentions });

describe('saving a posting', () => {
  test('is not done where it may be none, until the user has said that it is one', async () => {
    const writer = freshWriter();
    const draft = { ...posting(), unsure: true };
    expect(await savePosting(writer, draft)).toEqual({ result: 'incomplete' });
    expect(await readJournal()).toEqual([]);
    expect(await savePosting(writer, { ...draft, unsure: false })).toMatchObject({
      result: 'saved',
    });
    const [saved] = await readJournal();
    expect(saved?.data).not.toHaveProperty('posting.unsure');
  });

  test('reckons the day it was put up on, where the page says how long ago that was', async () => {
    const postedAgo = { count: 2, unit: 'week', atLeast: false } as const;
    await savePosting(freshWriter(), posting({ postedOn: null, postedAgo }));
    const [saved] = await readJournal();
    const day = new Date(saved?.at ?? '');
    day.setDate(day.getDate() - 14);
    expect(saved?.data).toMatchObject({
      posting: { postedAgo, postedPrecision: 'week', postedOn: day.toLocaleDateString('sv') },
    });
  });
});

test('a posting that the page’s own script read is told its language when it is kept', async () => {
  const descriptionText =
    'You bake the bread and you mind the ovens with the team that works at night for the town.';
  await savePosting(freshWriter(), posting({ language: null, descriptionText }));
  const [saved] = await readJournal();
  expect(saved?.data).toMatchObject({
    posting: { language: 'en', provenance: { language: 'text' } },
  });
});
