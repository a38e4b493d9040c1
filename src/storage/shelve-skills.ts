import type { SkillMention } from '@/domain/skill-mention';
import type { WriteTransaction } from './projections';
import { shelve } from './shelve';
import { packShelf, unpackShelf, type PostingSkills } from './skill-shelf';

/** What postings ask for from now on; null for a posting that is gone. */
export type SkillChanges = Map<string, readonly SkillMention[] | null>;

/** Writes changes to the shelves that they concern, each of these once. */
export async function shelveSkills(
  transaction: WriteTransaction,
  changes: SkillChanges,
): Promise<void> {
  const postings = new Map<string, PostingSkills | null>();
  for (const [applicationId, mentions] of changes) {
    postings.set(applicationId, mentions && { applicationId, mentions });
  }
  const form = {
    pack: packShelf,
    unpack: (shelf: Parameters<typeof unpackShelf>[0]) => unpackShelf(shelf),
  };
  await shelve(transaction.objectStore('skillShelves'), postings, form);
}
