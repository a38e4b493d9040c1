import { v7 } from 'uuid';
import { postingKeys } from '@/domain/application';
import { postingSchema, type PostingDraft } from '@/domain/posting';
import type { ReplyOf } from '@/messaging/messages';
import type { JournalWriter } from './journal-writer';
import { seePosting } from './see-posting';

/**
 * Keeps a posting, unless it is kept already (same site and external id, or same canonical address).
 * A draft without title or company is not saved: the reply says that the user must be asked.
 */
export async function savePosting(
  writer: JournalWriter,
  draft: PostingDraft,
): Promise<ReplyOf<'posting/save'>> {
  const known = await seePosting(writer, draft);
  if (known !== null) return { result: 'already-saved', applicationId: known };
  const posting = postingSchema.safeParse(draft);
  if (!posting.success) return { result: 'incomplete' };

  const applicationId = v7();
  let existing: string | undefined;
  const events = await writer.record(async (transaction) => {
    // Asked again inside the transaction: two clicks may have come before the first was stored.
    const index = transaction.objectStore('applications').index('keys');
    for (const key of postingKeys(posting.data)) existing ??= (await index.get(key))?.id;
    if (existing !== undefined) return [];
    return [
      writer.draft('posting.saved', applicationId, { posting: posting.data }, null, 'capture'),
    ];
  });
  if (existing !== undefined) return { result: 'already-saved', applicationId: existing };
  return { result: 'saved', applicationId, eventIds: events.map((event) => event.id) };
}
