import type { Handlers } from '@/messaging/answer';
import { announceChange } from '@/messaging/changes';
import { openDatabase } from '@/storage/database';
import type { JournalTools } from '@/storage/journal';
import {
  closeLock,
  currentKey,
  currentRawKey,
  keepLock,
  keepOpen,
  readLock,
  removeLock,
} from '@/lock/keyring';
import { createLock, lockKey, unlockKey } from '@/lock/lock-record';
import { forgetSealed, openJournal, sealJournal } from './rewrite-private';
import { importKey } from '@/lock/seal';

type LockMessage = Extract<keyof Handlers, `lock/${string}`>;

/** Sets, opens, closes and takes away the passphrase that the pages and the private texts are locked with. */
export function createLockCommands(tools: JournalTools): Pick<Handlers, LockMessage> {
  /** Opens the lock if the passphrase is right; finishes a sealing that the worker's end cut short. */
  async function open(passphrase: string): Promise<boolean> {
    const record = await readLock();
    const rawKey = record && (await unlockKey(record, passphrase));
    if (!rawKey) return false;
    await sealJournal(await openDatabase(), tools, await importKey(rawKey));
    await keepOpen(rawKey);
    await announceChange();
    return true;
  }

  return {
    'lock/set': async ({ passphrase }) => {
      const known = await readLock();
      const rawKey = await currentRawKey();
      if (known && !rawKey) return { done: false };
      if (known && rawKey) {
        await keepLock(await lockKey(rawKey, passphrase));
        return { done: true };
      }
      const { record, key } = await createLock(passphrase);
      // The lock first: from now on whatever is recorded is sealed, and what rests plain is sealed after it.
      await keepOpen(key);
      await keepLock(record);
      await sealJournal(await openDatabase(), tools, await importKey(key));
      await announceChange();
      return { done: true };
    },
    'lock/open': async ({ passphrase }) => ({ done: await open(passphrase) }),
    'lock/close': async () => {
      await closeLock();
      return {};
    },
    'lock/remove': async () => {
      const key = await currentKey();
      if (key === null) return { done: false };
      await openJournal(await openDatabase(), tools, key);
      await removeLock();
      await announceChange();
      return { done: true };
    },
    'lock/forget': async () => {
      await forgetSealed(await openDatabase(), tools);
      await removeLock();
      await announceChange();
      return {};
    },
  };
}
