import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64';

const base64 = z.string().check(z.regex(/^[\w+/]+={0,2}$/), z.maxLength(1000));

/**
 * What is kept of a passphrase: how to turn it into a key, and the data's own key locked with that. Neither the
 * passphrase nor anything it could be read from.
 */
export const lockRecordSchema = z.object({
  version: z.literal(1),
  salt: base64,
  iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
  iv: base64,
  lockedKey: base64,
});

export type LockRecord = z.infer<typeof lockRecordSchema>;

/** PBKDF2 with SHA-256: the count that OWASP's Password Storage Cheat Sheet asks for (2023). */
const iterations = 600_000;

/** A new lock. Out: its record, and the data's key (256 bits, raw), which is random and outlives a changed passphrase. */
export async function createLock(
  passphrase: string,
): Promise<{ record: LockRecord; key: Uint8Array<ArrayBuffer> }> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  return { record: await lockKey(key, passphrase), key };
}

/** The data's key, locked with a passphrase: a new one for the same data, too. */
export async function lockKey(
  key: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<LockRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const passphraseKey = await deriveKey(passphrase, salt, iterations);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, passphraseKey, key);
  return {
    version: 1,
    salt: toBase64(salt),
    iterations,
    iv: toBase64(iv),
    lockedKey: toBase64(new Uint8Array(locked)),
  };
}

/** The data's key; null when it is another passphrase. */
export async function unlockKey(
  record: LockRecord,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const passphraseKey = await deriveKey(passphrase, fromBase64(record.salt), record.iterations);
  try {
    const key = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(record.iv) },
      passphraseKey,
      fromBase64(record.lockedKey),
    );
    return new Uint8Array(key);
  } catch {
    return null;
  }
}

async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // One way of writing for letters that keyboards compose differently.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
