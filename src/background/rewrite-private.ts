import type { JournalEvent } from '@/domain/events';
import { isPrivateKind, mapPrivateTexts } from '@/domain/private-kinds';
import { isSealed } from '@/domain/private-text';
import { openText } from '@/lock/seal';
import { sealEvent } from '@/lock/seal-events';
import type { Database } from '@/storage/database';
import { rewriteEvents, type JournalTools } from '@/storage/journal';

type Tools = Pick<JournalTools, 'readMentions'>;

/** Seals every private event that still rests plain. Called again after it was cut short, it does the rest. */
export async function sealJournal(database: Database, tools: Tools, key: CryptoKey): Promise<void> {
  await rewritePrivate(database, tools, (event) => sealEvent(key, event));
}

/** Opens every sealed event for good: the lock is about to be taken away. Throws when one does not open. */
export async function openJournal(database: Database, tools: Tools, key: CryptoKey): Promise<void> {
  await rewritePrivate(database, tools, async (event) => ({
    data: await mapPrivateTexts(event.data, async (text) => {
      const opened = await openText(key, text);
      if (opened === null) throw new Error('A sealed text does not open with this key.');
      return opened;
    }),
  }));
}

/** Takes every sealed event out of the journal: nobody has the passphrase any more. */
export async function forgetSealed(database: Database, tools: Tools): Promise<void> {
  await rewritePrivate(database, tools, async (event) => {
    let sealed = false;
    await mapPrivateTexts(event.data, (text) => {
      sealed ||= isSealed(text);
      return Promise.resolve(text);
    });
    return sealed ? null : event;
  });
}

async function rewritePrivate(
  database: Database,
  tools: Tools,
  rewrite: (event: JournalEvent) => Promise<Pick<JournalEvent, 'data'> | null>,
): Promise<void> {
  // Found before the transaction: it would end by itself while a cipher is waited for.
  const events = (await database.getAll('events')).filter(({ type }) => isPrivateKind(type));
  const rewritten = await Promise.all(
    events.map(async (event) => [event.id, await rewrite(event)] as const),
  );
  await rewriteEvents(database, tools, new Map(rewritten));
}
