import { describe, expect, test } from 'vitest';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import { findEachByKey, readPostingSkills, readSkillsOf } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from './open-test-database';

useFreshDatabase();

describe('applications found by many keys', () => {
  test('stand in the order of the keys, with nothing where nothing is kept', async () => {
    const writer = createJournalWriter({ now: tickingClock(), readMentions });
    const address = (id: string) => `https://www.linkedin.com/jobs/view/${id}/`;
    for (const externalId of ['4000000001', '4000000002']) {
      await savePosting(writer, posting({ externalId, url: address(externalId) }));
    }
    const found = await findEachByKey(
      ['4000000002', '4000000009', '4000000001', '4000000002'].map(address),
    );
    expect(found.map((it) => it?.url ?? null)).toEqual([
      address('4000000002'),
      null,
      address('4000000001'),
      address('4000000002'),
    ]);
  });

  test('are none for no keys', async () => {
    expect(await findEachByKey([])).toEqual([]);
  });
});

describe('what postings ask for', () => {
  test('is read of one posting as of all, and is nothing for one that is gone', async () => {
    const writer = createJournalWriter({ now: tickingClock(), readMentions });
    const reply = await savePosting(writer, posting());
    const id = reply.result === 'saved' ? reply.applicationId : '';
    const mentions = await readSkillsOf(id);
    expect(mentions.map(({ name }) => name)).toEqual(['Wound care']);
    expect(await readPostingSkills()).toEqual([{ applicationId: id, mentions }]);
    await writer.record(() => [writer.draft('application.removed', id, {})]);
    expect(await readSkillsOf(id)).toEqual([]);
    expect(await readPostingSkills()).toEqual([]);
  });
});
