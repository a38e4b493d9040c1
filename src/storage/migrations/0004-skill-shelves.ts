import type { IDBPDatabase } from 'idb';
import { packShelf, shelfOf, type PostingSkills } from '../skill-shelf';
import type { UpgradeTransaction } from './chain';

/** What postings ask for is kept on shelves, without its places in the text: the report reads all of it at once. */
export async function shelvePostingSkills(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  const postings = (await transaction.objectStore('postingSkills').getAll()) as PostingSkills[];
  database.deleteObjectStore('postingSkills');
  database.createObjectStore('skillShelves', { keyPath: 'shelf' });
  const store = transaction.objectStore('skillShelves');
  const byShelf = Map.groupBy(postings, ({ applicationId }) => shelfOf(applicationId));
  for (const [shelf, own] of byShelf) await store.put!(packShelf(shelf, own));
}
