import type { Application } from './application';
import type { Posting } from './posting';
import { systemKey } from './system-key';

/**
 * The keys of one page of a posting: its site's own id, and its canonical address. Many systems count anew for each
 * company, on a host of its own: an id means something together with its host alone.
 */
export function pageKeys({
  site,
  externalId,
  url,
}: Pick<Posting, 'site' | 'externalId' | 'url'>): string[] {
  if (url === null) return [];
  return externalId === null ? [url] : [`${site}:${new URL(url).host}:${externalId}`, url];
}

/**
 * The keys under which a posting is found again: its page's, and the one of the system that keeps it, which the board
 * and a company's own page with the posting embedded have in common.
 */
export function postingKeys(
  posting: Parameters<typeof pageKeys>[0] & Partial<Pick<Posting, 'applyUrl'>>,
): string[] {
  const { site, url, applyUrl } = posting;
  const keys = pageKeys(posting);
  if (url === null) return keys;
  // Another board's link to apply is a hint, and the user is asked; a company's own page shows what it embeds.
  const isOwnPage = new URL(url).hostname === site;
  const system = systemKey(url) ?? (isOwnPage && applyUrl ? systemKey(applyUrl) : null);
  return system === null ? keys : [...keys, system];
}

/** The other addresses that the user linked with an application. */
export function linkedAddresses({ url, keys }: Pick<Application, 'url' | 'keys'>): string[] {
  return keys.filter((key) => /^https?:/i.test(key) && key !== url);
}
