import { describe, expect, test } from 'vitest';
import { createCommands } from '@/background/commands';
import { createJournalWriter } from '@/background/journal-writer';
import { saveOrAsk } from '@/background/save-or-ask';
import { savePosting } from '@/background/save-posting';
import { readApplications, readJournal } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const nobody = { tabId: null };
const elsewhere = posting({
  site: 'greenhouse',
  externalId: '17',
  url: 'https://job-boards.greenhouse.io/rivermill/jobs/17',
});

async function withOneSaved() {
  const writer = createJournalWriter({ now: tickingClock(), readMentions });
  await savePosting(writer, posting());
  return { writer, commands: createCommands(writer) };
}

describe('a job that is saved under another address', () => {
  test('is asked about, and nothing is kept', async () => {
    const { writer } = await withOneSaved();
    const [saved] = await readApplications();
    expect(await saveOrAsk(writer, elsewhere)).toMatchObject({
      result: 'same-job',
      url: saved?.url,
      savedAt: saved?.savedAt,
      status: 'saved',
    });
    expect(await readJournal()).toHaveLength(1);
  });

  test('is kept as another once the user says so', async () => {
    const { writer } = await withOneSaved();
    expect(await saveOrAsk(writer, elsewhere, {}, true)).toMatchObject({ result: 'saved' });
    expect(await readApplications()).toHaveLength(2);
  });

  test('is linked from its page, and then known there', async () => {
    const { writer, commands } = await withOneSaved();
    const reply = await commands['posting/link-shown']({ draft: elsewhere }, nobody);
    expect(reply.eventIds).toHaveLength(1);
    expect(await saveOrAsk(writer, elsewhere)).toMatchObject({ result: 'already-saved' });
  });
});

test('a page of no known job links nothing', async () => {
  const { commands } = await withOneSaved();
  const other = { ...elsewhere, title: 'Night Porter', company: 'Grand Hotel' };
  expect(await commands['posting/link-shown']({ draft: other }, nobody)).toEqual({ eventIds: [] });
});
