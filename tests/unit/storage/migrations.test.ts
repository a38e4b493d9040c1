import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, test } from 'vitest';
import { foldApplication } from '@/domain/application';
import { migrations } from '@/storage/migrations/chain';
import { latestVersion } from '@/storage/schema';
import { openDatabase, type Database } from '@/storage/database';
import { findSameJob } from '@/storage/find-same-job';
import { rebuildProjections } from '@/storage/journal';
import { readPostingSkills } from '@/storage/reads';
import { projectionStores } from '@/storage/schema';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';
import { readMentions, useFreshDatabase } from './open-test-database';

useFreshDatabase();

const make = eventMaker();
const journal = [
  make('posting.saved', 'a', { posting: posting() }),
  make('application.stageChanged', 'a', { stage: 'applied' }),
  make('posting.saved', 'b', { posting: posting({ externalId: '2', open: false }) }),
  make('profile.skillsAdded', 'profile', { skills: ['Welding'] }),
];

/** What the first version stored for an application: none of the fields that came later. */
function firstVersion(id: string) {
  const state = foldApplication(journal.filter(({ subject }) => subject === id))!;
  const { closedSince, textChangedAt, payChangedAt, ...application } = state.application;
  expect([textChangedAt, payChangedAt, closedSince]).toHaveLength(3);
  return { application, posting: state.posting };
}

/** A database as the first version left it. */
async function storeFirstVersion(): Promise<void> {
  const old: IDBPDatabase = await openDB('rebound', 1, {
    upgrade: (database, _old, _new, transaction) => {
      void migrations[0].migrate(database, transaction);
    },
  });
  for (const event of journal) await old.put('events', event);
  for (const id of ['a', 'b']) {
    const { application, posting: saved } = firstVersion(id);
    await old.put('applications', application);
    await old.put('postings', { applicationId: id, posting: saved });
    await old.put('postingSkills', { applicationId: id, mentions: readMentions(saved) });
  }
  await old.put('profiles', { id: 'profile', skills: ['Welding'] });
  old.close();
}

async function projections(database: Database) {
  return Promise.all(projectionStores.map((store) => database.getAll(store)));
}

describe('a database of the first version', () => {
  test('opens as the latest, with its journal and all that this version folds from it', async () => {
    await storeFirstVersion();
    const database = await openDatabase();
    expect(database.version).toBe(latestVersion);
    expect(await database.getAll('events')).toEqual(journal);
    const elsewhere = { ...posting(), site: 'elsewhere', externalId: null };
    expect((await findSameJob(elsewhere))?.id).toBe('b');
    const upgraded = await projections(database);
    await rebuildProjections(database, readMentions);
    expect(upgraded).toEqual(await projections(database));
    expect(await readPostingSkills()).toMatchObject([
      {
        applicationId: 'a',
        mentions: [{ name: 'Wound care', strength: 'mentioned', years: null }],
      },
      {
        applicationId: 'b',
        mentions: [{ name: 'Wound care', strength: 'mentioned', years: null }],
      },
    ]);
    expect((await database.get('applications', 'b'))?.closedSince).toBe(journal[2]!.at);
  });
});

test('each migration leads on from the one before it', () => {
  expect(migrations.map(({ from, to }) => [from, to])).toEqual(
    migrations.map((_, index) => [index, index + 1]),
  );
});
