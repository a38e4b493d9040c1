import { v7 } from 'uuid';
import { readLanguage } from '@/capture/meaning/language';
import { withLanguage } from '@/capture/read-page';
import { postingKeys } from '@/domain/posting-keys';
import { withPostedDay } from '@/domain/posted-day';
import type { PostingChanges } from '@/domain/events';
import { postingSchema, type PostingDraft } from '@/domain/posting';
import type { ReplyOf } from '@/messaging/messages';
import type { JournalWriter } from './journal-writer';
import { seePosting } from './see-posting';
import { understandPay } from './understand-pay';

/**
 * Keeps a posting, unless it is kept already (same site and external id, or same canonical address).
 * What the user changed is kept beside what was read; title and company, where none was read, are theirs.
 * A draft without title or company, or one that may be no posting, is not saved: the user must be asked.
 */
export async function savePosting(
  writer: JournalWriter,
  draft: PostingDraft,
  changes: PostingChanges = {},
): Promise<Exclude<ReplyOf<'posting/save'>, { result: 'same-job' }>> {
  const known = await seePosting(writer, draft);
  if (known !== null) return { result: 'already-saved', applicationId: known };
  const { filled, corrections } = fillIn(draft, changes);
  if (draft.unsure) return { result: 'incomplete' };
  const posting = postingSchema.safeParse(
    withLanguage(withPostedDay(filled, new Date(writer.now())), readLanguage),
  );
  if (!posting.success) return { result: 'incomplete' };

  const applicationId = v7();
  let existing: string | undefined;
  const events = await writer.record(async (transaction) => {
    // Asked again inside the transaction: two clicks may have come before the first was stored.
    const index = transaction.objectStore('applications').index('keys');
    for (const key of postingKeys(posting.data)) existing ??= (await index.get(key))?.id;
    if (existing !== undefined) return [];
    const saved = { posting: posting.data };
    const corrected = { changes: understandPay(corrections) };
    return [
      writer.draft('posting.saved', applicationId, saved, null, 'capture'),
      ...(Object.keys(corrections).length > 0
        ? [writer.draft('posting.corrected', applicationId, corrected)]
        : []),
    ];
  });
  if (existing !== undefined) return { result: 'already-saved', applicationId: existing };
  return { result: 'saved', applicationId, eventIds: events.map((event) => event.id) };
}

/** What could not be read is taken from the user; all else that they changed is a correction of what was read. */
function fillIn(draft: PostingDraft, changes: PostingChanges) {
  const filled = { ...draft, provenance: { ...draft.provenance } };
  delete filled.unsure;
  const corrections = { ...changes };
  for (const field of ['title', 'company'] as const) {
    const value = corrections[field];
    if (draft[field] !== null || value === undefined) continue;
    filled[field] = value;
    filled.provenance[field] = 'user';
    delete corrections[field];
  }
  return { filled, corrections };
}
