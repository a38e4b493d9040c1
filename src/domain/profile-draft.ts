import * as z from 'zod/mini';
import { contactFieldsSchema } from './contact-fields';
import { httpUrl } from './posting';

const { name, role, company } = contactFieldsSchema.shape;

/** Four things of a profile page, and nothing more: the user asked for a contact, not for a copy of the page. */
export const profileDraftSchema = z.object({ name, headline: role, company, url: httpUrl });

export type ProfileDraft = z.infer<typeof profileDraftSchema>;
