import * as z from 'zod/mini';

/** A skill by its canonical name, or by the user's own. */
export const skillName = z.string().check(z.minLength(1), z.maxLength(120));

/** A list of them, as one event or message carries it. */
export const skillNames = z.array(skillName).check(z.maxLength(2000));
