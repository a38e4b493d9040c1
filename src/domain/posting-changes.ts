import * as z from 'zod/mini';
import { salarySchema } from './posting';
import { employmentTypes, workplaces } from './work-forms';

const line = z.string().check(z.minLength(1), z.maxLength(500));

/** The fields of a saved posting that the user can put right. */
export const postingChangesSchema = z.partial(
  z.object({
    title: line,
    company: line,
    location: z.nullable(line),
    workplace: z.nullable(z.enum(workplaces)),
    employmentType: z.nullable(z.enum(employmentTypes)),
    salary: z.nullable(salarySchema),
  }),
);

/** What a posting is found by: see `postingKeys`. */
export const postingKeysSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(5000)))
  .check(z.minLength(1), z.maxLength(4));
