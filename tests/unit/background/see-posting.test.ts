import { expect, test } from 'vitest';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import { seePosting } from '@/background/see-posting';
import { readApplication, readJournal } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const writer = () => createJournalWriter({ now: tickingClock(), readMentions });
const types = async () => (await readJournal()).map(({ type }) => type);

test('a saved posting that is closed now is recorded once, however often it is seen', async () => {
  const journal = writer();
  await savePosting(journal, posting());
  const ids = await Promise.all([
    seePosting(journal, posting({ open: false })),
    seePosting(journal, posting({ open: false })),
  ]);
  await savePosting(journal, posting({ open: false }));
  expect(await types()).toEqual(['posting.saved', 'posting.seen']);
  expect((await readApplication(ids[0]!))?.closedSince).not.toBeNull();
});

test('the same page again, and a posting that is not saved, record nothing', async () => {
  const journal = writer();
  expect(await seePosting(journal, posting())).toBeNull();
  await savePosting(journal, posting());
  await seePosting(journal, posting());
  expect(await types()).toEqual(['posting.saved']);
});
