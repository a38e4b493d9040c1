import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventDraft, JournalEvent } from '@/domain/events';
import { closeDatabase, openDatabase, type Database } from '@/storage/database';
import { append, deleteEverything, mergeEvents, rebuildProjections } from '@/storage/journal';
import {
  findByKeys,
  readApplications,
  readEvents,
  readJournal,
  readPostingSkills,
  readRecentApplications,
} from '@/storage/reads';
import { projectionStores } from '@/storage/schema';
import { arbitraryHistory } from '../../fakes/histories';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from './open-test-database';

useFreshDatabase();

const saved = (subject: string): EventDraft => ({
  type: 'posting.saved',
  subject,
  at: '2026-05-03T09:00:00.000Z',
  zone: 'Europe/Berlin',
  source: 'capture',
  data: { posting: posting() },
});

const tools = () => ({ now: tickingClock(), readMentions });

async function projections(database: Database) {
  return Promise.all(projectionStores.map((store) => database.getAll(store)));
}

describe('append', () => {
  test('writes the event and what follows from it', async () => {
    const [event] = await append(await openDatabase(), tools(), () => [saved('a')]);
    expect(await readJournal()).toEqual([event]);
    expect(await readApplications()).toMatchObject([
      { id: 'a', title: 'Ward Nurse', stage: 'saved' },
    ]);
    expect(await readPostingSkills()).toMatchObject([
      { applicationId: 'a', mentions: [{ name: 'Wound care' }] },
    ]);
    expect((await findByKeys(['linkedin:www.linkedin.com:4000000001']))?.id).toBe('a');
    expect((await findByKeys(['https://www.linkedin.com/jobs/view/4000000001/']))?.id).toBe('a');
  });

  test('writes nothing at all when one of its events breaks the schema', async () => {
    const wrong = { ...saved('b'), data: { posting: posting({ title: '' }) } } as EventDraft;
    await expect(
      append(await openDatabase(), tools(), () => [saved('a'), wrong]),
    ).rejects.toThrow();
    expect(await readJournal()).toEqual([]);
    expect(await readApplications()).toEqual([]);
  });

  test('writes nothing when finding the skills fails half way', async () => {
    const broken = {
      now: tickingClock(),
      readMentions: () => {
        throw new Error('no lexicon');
      },
    };
    await expect(append(await openDatabase(), broken, () => [saved('a')])).rejects.toThrow(
      'no lexicon',
    );
    expect(await readJournal()).toEqual([]);
    expect(await readApplications()).toEqual([]);
  });

  test('keeps ids in order when the clock was set back', async () => {
    const database = await openDatabase();
    await append(database, { now: () => Date.UTC(2026, 4, 3), readMentions }, () => [saved('a')]);
    await append(database, { now: () => Date.UTC(2026, 0, 1), readMentions }, () => [
      { ...saved('a'), type: 'application.stageChanged', data: { stage: 'applied' } } as EventDraft,
    ]);
    expect((await readEvents('a')).map((event) => event.type)).toEqual([
      'posting.saved',
      'application.stageChanged',
    ]);
  });

  test('survives the loss of its connection', async () => {
    await append(await openDatabase(), tools(), () => [saved('a')]);
    await closeDatabase();
    expect(await readApplications()).toHaveLength(1);
  });
});

describe('the projections', () => {
  test('are the same bit for bit when deleted and folded again from the journal', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHistory, async (events) => {
        const database = await openDatabase();
        await deleteEverything(database);
        for (const event of events) await mergeEvents(database, { readMentions }, [event]);
        const before = JSON.stringify(await projections(database));
        await rebuildProjections(database, readMentions);
        expect(JSON.stringify(await projections(database))).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  test('do not depend on the order in which two devices are merged', async () => {
    const twoOrders = arbitraryHistory.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    await fc.assert(
      fc.asyncProperty(twoOrders, async ([events, arrived]) => {
        const database = await openDatabase();
        const stateAfter = async (order: JournalEvent[]) => {
          await deleteEverything(database);
          const half = Math.floor(order.length / 2);
          await mergeEvents(database, { readMentions }, order.slice(0, half));
          await mergeEvents(database, { readMentions }, order.slice(half));
          return JSON.stringify(await projections(database));
        };
        expect(await stateAfter(arrived)).toBe(await stateAfter(events));
      }),
      { numRuns: 40 },
    );
  });

  test('take in nothing twice', async () => {
    const database = await openDatabase();
    const events = await append(database, tools(), () => [saved('a')]);
    expect(await mergeEvents(database, { readMentions }, events)).toBe(0);
    expect(await readJournal()).toHaveLength(1);
  });
});

test('recent applications come latest first, no more than asked for', async () => {
  const database = await openDatabase();
  const clock = tools();
  for (const id of ['a', 'b', 'c']) await append(database, clock, () => [saved(id)]);
  expect((await readRecentApplications(2)).map(({ id }) => id)).toEqual(['c', 'b']);
});
