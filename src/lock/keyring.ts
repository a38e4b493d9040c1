import { browser } from 'wxt/browser';
import { fromBase64, toBase64 } from './base64';
import { lockRecordSchema, type LockRecord } from './lock-record';
import { recordKey, sessionKey } from './lock-state';
import { importKey } from './seal';

/** The lock that the user set; null where there is none. Throws when what is stored is damaged. */
export async function readLock(): Promise<LockRecord | null> {
  const stored = (await browser.storage.local.get(recordKey))[recordKey];
  return stored === undefined || stored === null ? null : lockRecordSchema.parse(stored);
}

export async function keepLock(record: LockRecord): Promise<void> {
  await browser.storage.local.set({ [recordKey]: record });
}

export async function removeLock(): Promise<void> {
  await browser.storage.local.remove(recordKey);
  await closeLock();
}

/** Keeps the data's key until the browser closes or `closeLock`. */
export async function keepOpen(rawKey: Uint8Array<ArrayBuffer>): Promise<void> {
  await browser.storage.session.set({ [sessionKey]: toBase64(rawKey) });
}

export async function closeLock(): Promise<void> {
  await browser.storage.session.remove(sessionKey);
}

/** The data's key while the lock is open, else null. */
export async function currentKey(): Promise<CryptoKey | null> {
  const rawKey = await currentRawKey();
  return rawKey ? importKey(rawKey) : null;
}

export async function currentRawKey(): Promise<Uint8Array<ArrayBuffer> | null> {
  const stored = (await browser.storage.session.get(sessionKey))[sessionKey];
  return typeof stored === 'string' ? fromBase64(stored) : null;
}
