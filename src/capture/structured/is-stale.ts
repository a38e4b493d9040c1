import type { Page } from '../site';
import { plainKey } from '../url';
import { readJsonLd } from './json-ld';

/**
 * Whether a page's JSON-LD is another posting's than its screen shows: an app that was moved about in may keep the
 * JSON-LD of the page first loaded.
 *
 * @param title the title on screen
 * @param id the posting's id on screen or in the address, where the site's JSON-LD states the same
 */
export function isStale(page: Page, title: string | null, id: string | null = null): boolean {
  const stated = readJsonLd(page)?.fields;
  if (!stated) return false;
  if (id && stated.externalId && stated.externalId !== id) return true;
  const [shown, said] = [title, stated.title].map((it) => plainKey(it ?? ''));
  return !!shown && !!said && !shown.includes(said) && !said.includes(shown);
}
