import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { reasons, type Reason } from './rejection';

/** The user's own lists share this subject. */
export const reasonDetailsSubject = 'reason-details';

const detail = z.string().check(z.minLength(1), z.maxLength(200));

export const reasonDetailsKinds = {
  /** The details to choose from under a reason, from now on. */
  'reasonDetails.set': z.object({
    reason: z.enum(reasons),
    details: z.array(detail).check(z.maxLength(50)),
  }),
};

/** The user's own lists by reason; a reason that is not in it has the usual list. */
export type ReasonDetails = Partial<Record<Reason, string[]>>;

/** The lists that the events of `reasonDetailsSubject` lead to, whatever their order of arrival. */
export function foldReasonDetails(events: readonly JournalEvent[]): ReasonDetails {
  const lists: ReasonDetails = {};
  for (const event of effectiveEvents(events)) {
    if (event.type === 'reasonDetails.set') lists[event.data.reason] = event.data.details;
  }
  return lists;
}
