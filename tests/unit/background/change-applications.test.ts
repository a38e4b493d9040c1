import { describe, expect, test } from 'vitest';
import { createBulkCommands } from '@/background/change-applications';
import { createCommands } from '@/background/commands';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import { isArchived } from '@/domain/application-marks';
import { readApplications } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const nobody = { tabId: null };

async function threeSaved() {
  const writer = createJournalWriter({ now: tickingClock(), readMentions });
  const ids: string[] = [];
  for (const number of ['1', '2', '3']) {
    const url = `https://jobs.example/${number}`;
    const reply = await savePosting(
      writer,
      posting({ externalId: number, url, title: `Job ${number}` }),
    );
    if (reply.result === 'saved') ids.push(reply.applicationId);
  }
  expect(ids).toHaveLength(3);
  const { 'applications/change': change } = createBulkCommands(writer);
  const { 'event/retract': retract } = createCommands(writer);
  return { ids, change, retract };
}

describe('many applications at once', () => {
  test('take a status, and one Undo takes it back from all of them', async () => {
    const { ids, change, retract } = await threeSaved();
    const status = { what: 'status', status: 'withdrawn' } as const;
    const { eventIds } = await change({ applicationIds: ids, change: status }, nobody);
    expect((await readApplications()).map(({ outcome }) => outcome)).toEqual(
      Array(3).fill('withdrawn'),
    );
    expect((await readApplications()).every(isArchived)).toBe(true);
    await retract({ eventIds }, nobody);
    expect((await readApplications()).map(({ outcome }) => outcome)).toEqual(Array(3).fill(null));
  });

  test('take a tag and lose it, take a priority, go to the archive', async () => {
    const { ids, change } = await threeSaved();
    const two = ids.slice(0, 2);
    await change({ applicationIds: two, change: { what: 'tag', tag: 'Remote' } }, nobody);
    await change({ applicationIds: [ids[0]!], change: { what: 'untag', tag: 'remote' } }, nobody);
    await change({ applicationIds: two, change: { what: 'priority', priority: 'high' } }, nobody);
    await change({ applicationIds: two, change: { what: 'archive', archived: true } }, nobody);
    const byId = new Map((await readApplications()).map((each) => [each.id, each]));
    expect(ids.map((id) => byId.get(id)?.tags)).toEqual([[], ['Remote'], []]);
    expect(ids.map((id) => byId.get(id)?.priority)).toEqual(['high', 'high', 'usual']);
    expect(ids.map((id) => isArchived(byId.get(id)!))).toEqual([true, true, false]);
  });

  test('record nothing for those that are so already, or are gone', async () => {
    const { ids, change } = await threeSaved();
    const applied = { what: 'status', status: 'applied' } as const;
    await change({ applicationIds: [ids[0]!], change: applied }, nobody);
    const { eventIds } = await change(
      { applicationIds: [...ids, ids[1]!, 'gone'], change: applied },
      nobody,
    );
    expect(eventIds).toHaveLength(2);
  });
});
