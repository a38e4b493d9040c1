import { isSealed, readSealed, writeSealed } from '@/domain/private-text';
import { fromBase64, toBase64 } from './base64';

/** The data's key, ready for use. In: 256 bits. */
export function importKey(rawKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** A text as the key's holder alone can read it: AES-256-GCM under a new nonce. Nothing stays nothing. */
export async function sealText(key: CryptoKey, text: string): Promise<string> {
  if (text === '' || isSealed(text)) return text;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return writeSealed(toBase64(iv), toBase64(new Uint8Array(sealed)));
}

/** The text that was sealed; one that never was, as it is; null where it does not open with this key. */
export async function openText(key: CryptoKey, text: string): Promise<string | null> {
  if (!isSealed(text)) return text;
  const parts = readSealed(text);
  if (parts === null) return null;
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(parts.iv) },
      key,
      fromBase64(parts.sealed),
    );
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}
