import * as z from 'zod/mini';
import { shortestPassphrase } from '@/domain/private-text';

const done = z.object({ done: z.boolean() });
const newPassphrase = z.string().check(z.minLength(shortestPassphrase), z.maxLength(1000));

/** What is asked of the passphrase that locks the pages and the private texts. */
export const lockMessages = {
  /** A passphrase, the first or another. Not done: there is one, and it was not given. */
  'lock/set': {
    from: 'extension',
    request: z.object({ passphrase: newPassphrase }),
    reply: done,
  },
  /** Not done: it is another passphrase. */
  'lock/open': {
    from: 'extension',
    request: z.object({ passphrase: z.string().check(z.maxLength(1000)) }),
    reply: done,
  },
  'lock/close': { from: 'extension', request: z.object({}), reply: z.object({}) },
  /** Not done: the passphrase was not given. */
  'lock/remove': { from: 'extension', request: z.object({}), reply: done },
  /** The passphrase is lost: what it locks goes, and the pages open again. */
  'lock/forget': { from: 'extension', request: z.object({}), reply: z.object({}) },
} as const;
