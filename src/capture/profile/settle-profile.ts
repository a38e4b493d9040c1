import type { ProfileDraft } from '@/domain/profile-draft';
import { profilePage, readProfile } from './read-profile';

/** In milliseconds: how often a page that still loads is looked at, and for how long. */
const glance = 200;
const patience = 4000;

/**
 * The profile that a page shows, once page and address agree on a person and what was read stays the same for a glance.
 * Out: 'unsettled' where they do not in time; null where the address is no profile's.
 */
export async function readSettledProfile(
  document: Document,
  readUrl: () => string,
  limit = patience,
): Promise<ProfileDraft | 'unsettled' | null> {
  let last = '';
  for (let waited = 0; ; waited += glance) {
    if (profilePage(readUrl()) === null) return null;
    const draft = readProfile(document, readUrl());
    const read = JSON.stringify(draft);
    if (draft && read === last) return draft;
    if (waited >= limit) return 'unsettled';
    last = read;
    await new Promise((resolve) => setTimeout(resolve, glance));
  }
}
