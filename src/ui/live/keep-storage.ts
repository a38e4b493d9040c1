import { countApplications } from '@/storage/reads';

/**
 * Asks the browser once to keep the data even when the disk runs full, as soon as there is any. Postings saved from a
 * page's button, the menu or the keyboard are saved where nobody can ask: the next of our pages that opens does.
 */
export async function keepStorage(): Promise<void> {
  if (await navigator.storage.persisted()) return;
  if ((await countApplications()) > 0) await navigator.storage.persist();
}
