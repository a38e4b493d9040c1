import * as z from 'zod/mini';
import { longestTag, priorities } from './application-marks';

const tag = z.string().check(z.minLength(1), z.maxLength(longestTag));
const tags = z.array(tag).check(z.minLength(1), z.maxLength(20));

/** How the user keeps their applications in order: recorded with each application. */
export const applicationMarkKinds = {
  /** Added and taken away rather than written whole: two devices' tags come together. */
  'application.tagged': z.object({ tags }),
  'application.untagged': z.object({ tags }),
  'application.prioritySet': z.object({ priority: z.enum(priorities) }),
  /** Out of the active list, or back in it; until the next step, which decides anew. */
  'application.archiveSet': z.object({ archived: z.boolean() }),
  /** An earlier note in other words. */
  'note.revised': z.object({
    note: z.string().check(z.minLength(1), z.maxLength(64)),
    text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  }),
};
