import type { SkillMention } from '@/domain/skill-mention';
import type { WriteTransaction } from './projections';
import { packShelf, shelfOf, unpackShelf } from './skill-shelf';

/** What postings ask for from now on; null for a posting that is gone. */
export type SkillChanges = Map<string, readonly SkillMention[] | null>;

/** Writes changes to the shelves that they concern, each of these once. */
export async function shelveSkills(
  transaction: WriteTransaction,
  changes: SkillChanges,
): Promise<void> {
  const store = transaction.objectStore('skillShelves');
  for (const number of new Set([...changes.keys()].map(shelfOf))) {
    const before = await store.get(number);
    const postings = new Map(
      (before ? unpackShelf(before) : []).map((each) => [each.applicationId, each.mentions]),
    );
    for (const [id, mentions] of changes) {
      if (shelfOf(id) !== number) continue;
      if (mentions === null) postings.delete(id);
      else postings.set(id, mentions);
    }
    const rest = [...postings].map(([applicationId, mentions]) => ({ applicationId, mentions }));
    if (rest.length > 0) await store.put(packShelf(number, rest));
    else await store.delete(number);
  }
}
