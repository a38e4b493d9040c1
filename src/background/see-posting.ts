import { pageKeys, postingKeys } from '@/domain/posting-keys';
import { changesSince } from '@/domain/later-visit';
import { byHandSite, type PostingDraft } from '@/domain/posting';
import type { JournalWriter } from './journal-writer';

/**
 * A posting is on screen. Where it is saved and its page says something new, that is recorded; the same page seen
 * again records nothing, nor does a posting that is not saved. Out: the application's id, or null.
 */
export async function seePosting(
  writer: JournalWriter,
  draft: PostingDraft,
): Promise<string | null> {
  const keys = postingKeys(draft);
  let applicationId: string | null = null;
  await writer.record(async (transaction) => {
    const index = transaction.objectStore('applications').index('keys');
    for (const key of keys) applicationId ??= (await index.get(key))?.id ?? null;
    if (applicationId === null) return [];
    const saved = await transaction.objectStore('postings').get(applicationId);
    // What the user wrote down is no page. Another page of the posting has a text of its own: only the one that was
    // saved can have changed.
    if (!saved || saved.posting.site === byHandSite) return [];
    if (!pageKeys(saved.posting).some((key) => keys.includes(key))) return [];
    const changes = changesSince(saved.posting, saved.page, draft);
    if (changes === null) return [];
    return [writer.draft('posting.seen', applicationId, { changes }, null, 'capture')];
  });
  return applicationId;
}
