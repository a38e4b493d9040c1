import type { IDBPDatabase } from 'idb';
import type { Application } from '@/domain/application';
import { factsOf } from '@/domain/posting-facts';
import { packFacts } from '../fact-shelf';
import { shelfOf } from '../skill-shelf';
import type { UpgradeTransaction } from './chain';

/** What a report wants to know of every posting stands on shelves, beside the skills. */
export async function addFactShelves(
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  const applications = (await transaction.objectStore('applications').getAll()) as Application[];
  database.createObjectStore('factShelves', { keyPath: 'shelf' });
  const store = transaction.objectStore('factShelves');
  const byShelf = Map.groupBy(applications.map(factsOf), (facts) => shelfOf(facts.applicationId));
  for (const [shelf, own] of byShelf) await store.put!(packFacts(shelf, own));
}
