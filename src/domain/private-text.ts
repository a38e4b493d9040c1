import * as z from 'zod/mini';

/** The fewest characters of the passphrase that seals them. */
export const shortestPassphrase = 8;

const sealedMark = 'sealed:1:';
const sealedPattern = /^sealed:1:[\w+/]{16}:[\w+/]+={0,2}$/;

/** A private text as it rests while a passphrase locks it: unreadable without the key. */
export function isSealed(text: string): boolean {
  return text.startsWith(sealedMark);
}

/** In: a nonce and what was sealed with it, both in base64. */
export function writeSealed(iv: string, sealed: string): string {
  return `${sealedMark}${iv}:${sealed}`;
}

/** Out: nonce and sealed bytes in base64; null where the text is none that was sealed. */
export function readSealed(text: string): { iv: string; sealed: string } | null {
  if (!sealedPattern.test(text)) return null;
  const [iv = '', sealed = ''] = text.slice(sealedMark.length).split(':');
  return { iv, sealed };
}

/**
 * A text of the user's that nobody else may read: feelings, reflections, words to themselves. In the journal it stands
 * plain, or sealed while a passphrase locks it. In: the most characters that the user may write.
 */
export function privateText(longest: number) {
  // A UTF-16 unit takes at most three bytes, and three bytes take four letters of base64; the rest is nonce and tag.
  const longestSealed = longest * 4 + 100;
  return z.union([
    z.string().check(z.maxLength(longest)),
    z.string().check(z.maxLength(longestSealed), z.regex(sealedPattern)),
  ]);
}
