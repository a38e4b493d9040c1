import * as z from 'zod/mini';
import { contactFieldsSchema } from '@/domain/contact-fields';

/** As many people go in at a time: each is an entry of the journal. */
export const mostImported = 10_000;

export const contactMessages = {
  /**
   * People from a file that the user chose: those who are not known yet are added, all or none. `known`: how many were
   * known.
   */
  'contacts/import': {
    from: 'extension',
    request: z.object({
      people: z.array(contactFieldsSchema).check(z.minLength(1), z.maxLength(mostImported)),
    }),
    reply: z.object({ eventIds: z.array(z.string()), known: z.number() }),
  },
} as const;
