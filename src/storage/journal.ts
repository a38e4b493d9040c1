import { nextEventId } from '@/domain/event-id';
import { journalEventSchema, type EventDraft, type JournalEvent } from '@/domain/events';
import type { Database } from './database';
import { projectSubjects, type ReadMentions, type WriteTransaction } from './projections';
import { allStores, projectionStores } from './schema';
import { clearSmallProjections } from './small-projections';

export interface JournalTools {
  now(): number;
  readMentions: ReadMentions;
}

/**
 * Appends events and saves what they change, all in one transaction or not at all.
 * `draft` is given the transaction, so that it can decide on the state that the events will meet.
 * Out: the events as recorded, in order. Throws, leaving everything as it was, when one breaks its schema.
 */
export async function append(
  database: Database,
  tools: JournalTools,
  draft: (transaction: WriteTransaction) => Promise<EventDraft[]> | EventDraft[],
): Promise<JournalEvent[]> {
  return write(database, async (transaction) => {
    const drafts = await draft(transaction);
    const events = transaction.objectStore('events');
    let last = (await events.openKeyCursor(null, 'prev'))?.primaryKey;
    const recorded = drafts.map((eventDraft) => {
      const now = tools.now();
      last = nextEventId(last, now);
      const recordedAt = new Date(now).toISOString();
      return journalEventSchema.parse({ ...eventDraft, id: last, recordedAt });
    });
    await merge(transaction, recorded, tools.readMentions);
    return recorded;
  });
}

/**
 * Adds events recorded elsewhere (a backup, another device). Those already there by id are left as they are.
 * Out: how many were new. The result does not depend on the order or number of such merges.
 */
export async function mergeEvents(
  database: Database,
  tools: Pick<JournalTools, 'readMentions'>,
  events: readonly JournalEvent[],
): Promise<number> {
  return write(database, async (transaction) => {
    const known = new Set(await transaction.objectStore('events').getAllKeys());
    const unknown = events.filter((event) => !known.has(event.id));
    await merge(transaction, unknown, tools.readMentions);
    return unknown.length;
  });
}

/**
 * Puts other words in the place of events that are there: for what must not rest as it was written. Which events there
 * are, and when they happened, stays as it was, unless `null` takes one out for good.
 */
export async function rewriteEvents(
  database: Database,
  tools: Pick<JournalTools, 'readMentions'>,
  rewritten: ReadonlyMap<string, Pick<JournalEvent, 'data'> | null>,
): Promise<void> {
  await write(database, async (transaction) => {
    const store = transaction.objectStore('events');
    const subjects = new Set<string>();
    for (const [id, words] of rewritten) {
      const event = await store.get(id);
      if (event === undefined) continue;
      subjects.add(event.subject);
      if (words === null) {
        await store.delete(id);
        await clearSmallProjections(transaction, event.subject);
      } else await store.put(journalEventSchema.parse({ ...event, data: words.data }));
    }
    await projectSubjects(transaction, subjects, tools.readMentions);
  });
}

/** Deletes every projection and folds the whole journal again. */
export async function rebuildProjections(
  database: Database,
  readMentions: ReadMentions,
): Promise<void> {
  await write(database, async (transaction) => {
    await Promise.all(projectionStores.map((store) => transaction.objectStore(store).clear()));
    const events = await transaction.objectStore('events').getAll();
    await projectSubjects(transaction, subjectsOf(events), readMentions);
  });
}

/** Deletes everything that was ever recorded. */
export async function deleteEverything(database: Database): Promise<void> {
  await write(database, async (transaction) => {
    await Promise.all(allStores.map((store) => transaction.objectStore(store).clear()));
  });
}

async function merge(
  transaction: WriteTransaction,
  events: readonly JournalEvent[],
  readMentions: ReadMentions,
): Promise<void> {
  const store = transaction.objectStore('events');
  await Promise.all(events.map((event) => store.put(event)));
  await projectSubjects(transaction, subjectsOf(events), readMentions);
}

function subjectsOf(events: readonly JournalEvent[]): Set<string> {
  return new Set(events.map(({ subject }) => subject));
}

/** Runs `work` in one transaction over all stores; whatever it throws undoes all of it. */
async function write<Result>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction([...allStores], 'readwrite') as WriteTransaction;
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    // Without a listener the aborted transaction would be reported a second time, as an unhandled rejection.
    transaction.done.catch(() => undefined);
    transaction.abort();
    throw error;
  }
}
