import { lexiconSubject, type OwnSkill } from '@/domain/own-lexicon';
import type { Posting } from '@/domain/posting';
import type { PlacedMention } from '@/domain/skill-mention';
import { openDatabase, type Database } from './database';
import type { ReadMentions } from './projections';
import { packShelf, unpackShelf, type SkillShelf } from './skill-shelf';

const recountId = 'skills';
/**
 * Postings read between two looks at the clock, at most: some milliseconds of work. A slice begins with one: the first
 * postings after the worker's start take ten times as long, since nothing of the lexicon was looked at yet.
 */
const batchSize = 8;

/** How far all postings were read again for the skills that they ask for. */
export interface Recount {
  id: typeof recountId;
  /** With which lexicon. */
  version: string;
  /** The shelf to go on with, and the last posting read of it; null when all is done. */
  next: { shelf: number; after: string } | null;
  counted: number;
  total: number;
}

/**
 * Reads some postings again with the lexicon as it is now, from where the last slice ended, and saves what they ask
 * for and how far it came in one transaction: whenever the worker dies, nothing is lost and nothing half done.
 * Every shelf is whole at any time; a posting saved meanwhile was read with the same lexicon already.
 *
 * @param versionWith the lexicon's version with these skills of the user's own
 * @param isTimeUp asked after every few postings
 */
export async function recountSlice(
  database: Database,
  versionWith: (own: readonly OwnSkill[]) => string,
  readMentions: ReadMentions,
  isTimeUp: () => boolean,
): Promise<Recount> {
  const transaction = database.transaction(
    ['postings', 'skillShelves', 'recounts', 'lexicons'],
    'readwrite',
  );
  const [postings, shelves, recounts] = [
    transaction.objectStore('postings'),
    transaction.objectStore('skillShelves'),
    transaction.objectStore('recounts'),
  ];
  const own = (await transaction.objectStore('lexicons').get(lexiconSubject))?.skills ?? [];
  const version = versionWith(own);
  const before = await recounts.get(recountId);
  if (before?.version === version && before.next === null) return before;
  const recount = before?.version === version ? before : begin(version, await postings.count());
  const { shelf: number, after } = recount.next!;
  const shelf = await shelves.get(IDBKeyRange.lowerBound(number));
  if (!shelf) recount.next = null;
  else {
    const read = await readAgain(shelf, shelf.shelf === number ? after : '', isTimeUp, {
      readMentions: (each) => readMentions(each, own),
      posting: async (id) => (await postings.get(id))?.posting,
    });
    await shelves.put(read.shelf);
    recount.counted += read.count;
    recount.next =
      read.last === null ? firstShelf(shelf.shelf + 1) : { shelf: shelf.shelf, after: read.last };
  }
  await recounts.put(recount);
  await transaction.done;
  return recount;
}

/** Whether all postings were read with the lexicon as it is now. Asked at every start of the worker: it stops no one. */
export async function isCounted(
  database: Database,
  versionWith: (own: readonly OwnSkill[]) => string,
): Promise<boolean> {
  const transaction = database.transaction(['recounts', 'lexicons']);
  const [recount, lexicon] = await Promise.all([
    transaction.objectStore('recounts').get(recountId),
    transaction.objectStore('lexicons').get(lexiconSubject),
  ]);
  return recount?.version === versionWith(lexicon?.skills ?? []) && recount.next === null;
}

/** How far a recount has come that is not done yet; null while none is under way. */
export async function readRecount(): Promise<Recount | null> {
  const recount = await (await openDatabase()).get('recounts', recountId);
  return recount && recount.next !== null ? recount : null;
}

function begin(version: string, total: number): Recount {
  return { id: recountId, version, next: firstShelf(0), counted: 0, total };
}

function firstShelf(shelf: number) {
  return { shelf, after: '' };
}

/** Reads a shelf's postings behind one id; `last` is the last of them, null at the shelf's end. */
async function readAgain(
  shelf: SkillShelf,
  after: string,
  isTimeUp: () => boolean,
  {
    readMentions,
    posting,
  }: {
    readMentions: (posting: Posting) => PlacedMention[];
    posting: (id: string) => Promise<Posting | undefined>;
  },
): Promise<{ shelf: SkillShelf; count: number; last: string | null }> {
  const byId = new Map(unpackShelf(shelf).map((each) => [each.applicationId, each.mentions]));
  const waiting = [...byId.keys()].filter((id) => id > after);
  let count = 0;
  while (count < waiting.length && !(count > 0 && isTimeUp())) {
    const batch = waiting.slice(count, count + Math.min(count + 1, batchSize));
    const read = await Promise.all(batch.map(posting));
    read.forEach((each, index) => {
      if (each) byId.set(batch[index]!, readMentions(each));
    });
    count += batch.length;
  }
  const rest = [...byId].map(([applicationId, mentions]) => ({ applicationId, mentions }));
  return {
    shelf: packShelf(shelf.shelf, rest),
    count,
    last: count < waiting.length ? waiting[count - 1]! : null,
  };
}
