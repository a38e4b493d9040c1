import * as z from 'zod/mini';

/** What the user decides about an application that nobody answers: recorded with the application. */
export const waitingKinds = {
  /** Not asked about before `until`. */
  'answer.awaited': z.object({ until: z.iso.datetime() }),
  /** The user wrote to them; the waiting begins anew. */
  'followUp.sent': z.object({}),
};
