import { describe, expect, test } from 'vitest';
import { createCommands } from '@/background/commands';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import type { OwnEntry } from '@/domain/events';
import { preparationSubject as subject } from '@/domain/preparation';
import { readApplicationPreparation, readPreparation } from '@/storage/preparation-reads';
import { readApplication, readJournal } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const nobody = { tabId: null };
const changes = { startsAt: '2026-05-04T09:00:00.000Z', zone: 'Europe/Berlin' };

function roundOf(applicationId: string): OwnEntry {
  return { type: 'interview.written', subject: applicationId, data: { round: 'r1', changes } };
}

async function savedApplication() {
  const writer = createJournalWriter({ now: tickingClock(), readMentions });
  const reply = await savePosting(writer, posting());
  if (reply.result !== 'saved') throw new Error(`expected a saved posting, got ${reply.result}`);
  const { applicationId } = reply;
  return { commands: createCommands(writer), applicationId, entries: [roundOf(applicationId)] };
}

describe('a round of interviews', () => {
  test('moves its application when the user says so, and both are undone together', async () => {
    const { commands, applicationId, entries } = await savedApplication();
    const moved = { applicationId, stage: 'screening' as const };
    const { eventIds } = await commands['entries/record']({ entries, at: null, moved }, nobody);
    expect((await readApplication(applicationId))?.stage).toBe('screening');
    expect((await readApplicationPreparation(applicationId)).rounds).toMatchObject([{ id: 'r1' }]);
    await commands['event/retract']({ eventIds }, nobody);
    expect((await readApplication(applicationId))?.stage).toBe('saved');
    expect((await readApplicationPreparation(applicationId)).rounds).toEqual([]);
  });

  test('leaves its application where it is otherwise', async () => {
    const { commands, applicationId, entries } = await savedApplication();
    await commands['entries/record']({ entries, at: null }, nobody);
    expect((await readApplication(applicationId))?.stage).toBe('saved');
  });

  test('goes and comes back with its application', async () => {
    const { commands, applicationId, entries } = await savedApplication();
    await commands['entries/record']({ entries, at: null }, nobody);
    const { eventIds } = await commands['application/remove']({ applicationId }, nobody);
    expect((await readApplicationPreparation(applicationId)).rounds).toEqual([]);
    await commands['event/retract']({ eventIds }, nobody);
    expect((await readApplicationPreparation(applicationId)).rounds).toHaveLength(1);
  });

  test('of an application that is gone is not recorded', async () => {
    const { commands } = await savedApplication();
    const before = await readJournal();
    const entries = [roundOf('elsewhere')];
    const moved = { applicationId: 'elsewhere', stage: 'screening' as const };
    const reply = await commands['entries/record']({ entries, at: null, moved }, nobody);
    expect(reply).toEqual({ eventIds: [] });
    expect(await readJournal()).toEqual(before);
  });
});

test.each([
  { round: 'r1', changes: { startsAt: 'tomorrow' } },
  { round: 'r1', changes: { ...changes, minutes: 0.5 } },
  { round: 'r1', changes: { ratings: { confidence: 6 } } },
  { changes },
  null,
])('a round of another shape is refused, and nothing is recorded: %o', async (data) => {
  const { commands, applicationId, entries } = await savedApplication();
  const before = await readJournal();
  const wrong = { type: 'interview.written', subject: applicationId, data } as OwnEntry;
  const command = commands['entries/record']({ entries: [...entries, wrong], at: null }, nobody);
  await expect(command).rejects.toThrow();
  expect(await readJournal()).toEqual(before);
});

test.each(['application.removed', 'event.retracted', 'toString'])(
  'a page cannot have %o recorded as its own word',
  async (type) => {
    const { commands, applicationId } = await savedApplication();
    const entry = { type, subject: applicationId, data: {} } as unknown as OwnEntry;
    const command = commands['entries/record']({ entries: [entry], at: null }, nobody);
    await expect(command).rejects.toThrow('is not for pages to record');
  },
);

test('stories and settings are kept apart from any application', async () => {
  const { commands } = await savedApplication();
  const entries: OwnEntry[] = [
    { type: 'story.written', subject, data: { story: 's', changes: { title: 'One' } } },
    { type: 'preparation.set', subject, data: { changes: { pace: 120 } } },
  ];
  await commands['entries/record']({ entries, at: null }, nobody);
  const preparation = await readPreparation();
  expect(preparation.stories).toMatchObject([{ id: 's', title: 'One' }]);
  expect(preparation.settings.pace).toBe(120);
});
