import { statusOf } from '@/domain/application';
import { postingKeys } from '@/domain/posting-keys';
import type { PostingChanges } from '@/domain/events';
import type { PostingDraft } from '@/domain/posting';
import type { ReplyOf } from '@/messaging/messages';
import { findSameJob } from '@/storage/find-same-job';
import { findByKeys } from '@/storage/reads';
import type { JournalWriter } from './journal-writer';
import { savePosting } from './save-posting';

/**
 * Keeps a posting, unless its job is saved already under another address and the user was not asked about that yet:
 * then nothing is kept, and the reply says what the other one is.
 *
 * @param asNew whether the user has seen the question, and wants it as another
 */
export async function saveOrAsk(
  writer: JournalWriter,
  draft: PostingDraft,
  changes: PostingChanges = {},
  asNew = false,
): Promise<ReplyOf<'posting/save'>> {
  const isKnown = asNew || draft.unsure || (await findByKeys(postingKeys(draft)));
  const same = isKnown ? undefined : await findSameJob(draft);
  if (!same) return savePosting(writer, draft, changes);
  const { site, url, savedAt, statusAt } = same;
  return { result: 'same-job', site, url, savedAt, status: statusOf(same), statusAt };
}
