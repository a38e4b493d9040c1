import { describe, expect, test } from 'vitest';
import type { EventDraft } from '@/domain/events';
import { lexiconSubject, type OwnSkill } from '@/domain/own-lexicon';
import type { Posting } from '@/domain/posting';
import type { PlacedMention } from '@/domain/skill-mention';
import { openDatabase } from '@/storage/database';
import { append, deleteEverything, mergeEvents, rebuildProjections } from '@/storage/journal';
import { readPostingSkills } from '@/storage/reads';
import { readRecount, recountSlice } from '@/storage/recount';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from './open-test-database';

useFreshDatabase();

/** Another lexicon: it calls the same skill by another name. */
const readAnew = (read: Posting): PlacedMention[] =>
  readMentions(read).map((mention) => ({ ...mention, name: 'Care of wounds' }));
const atOnce = () => false;
/** After each batch. */
const soon = () => true;

const addedSkill: EventDraft = {
  type: 'lexicon.skillAdded',
  subject: lexiconSubject,
  at: '2026-05-03T09:00:00.000Z',
  zone: 'Europe/Berlin',
  source: 'user',
  data: { name: 'Felting', kind: 'technique', aliases: [] },
};

async function save(count: number): Promise<void> {
  const make = eventMaker();
  const events = Array.from({ length: count }, (_, at) =>
    make('posting.saved', `application-${at}`, { posting: posting({ externalId: `${at}` }) }),
  );
  await mergeEvents(await openDatabase(), { readMentions }, events);
}

async function finish(version: string, isTimeUp: () => boolean): Promise<number> {
  const database = await openDatabase();
  for (let slices = 1; ; slices += 1) {
    const { next } = await recountSlice(database, () => version, readAnew, isTimeUp);
    if (next === null) return slices;
  }
}

const names = async () =>
  new Set((await readPostingSkills()).flatMap(({ mentions }) => mentions.map(({ name }) => name)));

describe('a recount', () => {
  test('reads every posting again, in slices, and leaves what a replay of the journal would', async () => {
    await save(200);
    const database = await openDatabase();
    expect(await finish('new', soon)).toBeGreaterThan(20);
    const recounted = await database.getAll('skillShelves');
    expect(await names()).toEqual(new Set(['Care of wounds']));
    await rebuildProjections(database, readAnew);
    expect(await database.getAll('skillShelves')).toEqual(recounted);
  });

  test('tells how far it is, and nothing before it began or when it is done', async () => {
    await save(100);
    expect(await readRecount()).toBeNull();
    await recountSlice(await openDatabase(), () => 'new', readAnew, soon);
    const { counted, total } = (await readRecount())!;
    expect(total).toBe(100);
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThan(100);
    await finish('new', atOnce);
    expect(await readRecount()).toBeNull();
    expect((await (await openDatabase()).get('recounts', 'skills'))?.counted).toBe(100);
  });

  test('goes on where it ended: no posting is read twice', async () => {
    await save(100);
    const read: string[] = [];
    const noting = (each: Posting) => {
      read.push(each.externalId!);
      return readAnew(each);
    };
    for (let slice = 0; slice < 1000; slice += 1) {
      const { next } = await recountSlice(await openDatabase(), () => 'new', noting, soon);
      if (next === null) break;
    }
    expect(read).toHaveLength(100);
    expect(new Set(read).size).toBe(100);
  });

  test('leaves a slice that could not be read as it was', async () => {
    await save(10);
    const broken = () => {
      throw new Error('no lexicon');
    };
    await expect(recountSlice(await openDatabase(), () => 'new', broken, soon)).rejects.toThrow(
      'no lexicon',
    );
    expect(await names()).toEqual(new Set(['Wound care']));
    await finish('new', soon);
    expect(await names()).toEqual(new Set(['Care of wounds']));
  });

  test('is done at once with the same lexicon, and begins anew with another', async () => {
    await save(20);
    await finish('new', atOnce);
    expect(await finish('new', atOnce)).toBe(1);
    expect(await finish('newer', atOnce)).toBeGreaterThan(1);
  });

  test('passes over what was removed meanwhile', async () => {
    await save(20);
    const database = await openDatabase();
    await recountSlice(database, () => 'new', readAnew, soon);
    const make = eventMaker(Date.UTC(2026, 8, 1));
    const events = Array.from({ length: 20 }, (_, at) =>
      make('application.removed', `application-${at}`, {}),
    );
    await mergeEvents(database, { readMentions }, events);
    await finish('new', soon);
    expect(await readPostingSkills()).toEqual([]);
  });

  test('is forgotten with all else', async () => {
    await save(5);
    const database = await openDatabase();
    await recountSlice(database, () => 'new', readAnew, soon);
    await deleteEverything(database);
    expect(await readRecount()).toBeNull();
    expect(await append(database, { now: tickingClock(), readMentions }, () => [])).toEqual([]);
  });

  test('begins anew when the user adds a skill, and reads with it', async () => {
    await save(20);
    const database = await openDatabase();
    const versionWith = (own: readonly OwnSkill[]) => own.map(({ name }) => name).join();
    const readOwn = (read: Posting, own: readonly OwnSkill[]) =>
      own.flatMap(({ name }) => readMentions(read).map((mention) => ({ ...mention, name })));
    const slice = () => recountSlice(database, versionWith, readOwn, soon);
    const begun = await slice();
    await append(database, { now: tickingClock(), readMentions: readOwn }, () => [addedSkill]);
    expect((await slice()).counted).toBeLessThanOrEqual(begun.counted);
    while ((await slice()).next !== null);
    expect(await names()).toEqual(new Set(['Felting']));
  });
});
