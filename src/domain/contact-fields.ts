import * as z from 'zod/mini';
import { httpUrl } from './posting';

const text = (longest: number) => z.string().check(z.maxLength(longest));

/** What the user knows of a person. Empty where they do not know. */
export const contactFieldsSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  role: text(500),
  company: text(200),
  /** How the user knows them, in their own words. */
  howKnown: text(500),
  email: text(320),
  links: z.array(httpUrl).check(z.maxLength(10)),
  note: text(20_000),
});

export type ContactFields = z.infer<typeof contactFieldsSchema>;

export const emptyContact: ContactFields = {
  name: '',
  role: '',
  company: '',
  howKnown: '',
  email: '',
  links: [],
  note: '',
};
