import * as z from 'zod/mini';
import { longestTag, priorities } from '@/domain/application-marks';
import { largestFile } from '@/domain/attachment';
import { outcomes, stages } from '@/domain/status';

/** How many applications one message changes at most, and how many events one takes back. */
export const mostChanged = 10_000;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const tag = z.string().check(z.minLength(1), z.maxLength(longestTag));

/** One change for many applications. */
const change = z.discriminatedUnion('what', [
  z.object({ what: z.literal('status'), status: z.enum([...stages, ...outcomes]) }),
  z.object({ what: z.literal('tag'), tag }),
  z.object({ what: z.literal('untag'), tag }),
  z.object({ what: z.literal('priority'), priority: z.enum(priorities) }),
  z.object({ what: z.literal('archive'), archived: z.boolean() }),
]);

export type BulkChange = z.infer<typeof change>;

const kept = z.discriminatedUnion('result', [
  z.object({ result: z.literal('kept'), eventIds: z.array(id) }),
  z.object({ result: z.literal('refused'), problem: z.enum(['gone', 'too-large', 'no-room']) }),
]);

/** What is asked of the worker about applications as a whole, and about what is attached to them. */
export const applicationMessages = {
  /** The user changes many at once: all of them or none. Those that are so already are left alone. */
  'applications/change': {
    from: 'extension',
    request: z.object({ applicationIds: z.array(id).check(z.maxLength(mostChanged)), change }),
    reply: z.object({ eventIds: z.array(id) }),
  },
  /** The user attaches a file: its content as a blob address of the page that asks, too large for a message. */
  'attachment/file': {
    from: 'extension',
    request: z.object({
      applicationId: id,
      name: z.string().check(z.minLength(1), z.maxLength(200)),
      mime: z.string().check(z.maxLength(200)),
      size: z.int().check(z.minimum(0), z.maximum(largestFile)),
      blobUrl: z.string().check(z.startsWith('blob:'), z.maxLength(500)),
    }),
    reply: kept,
  },
} as const;
