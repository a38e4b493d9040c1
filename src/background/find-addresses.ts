import { addressesInText } from '@/capture/addresses-in-text';
import { locatePosting } from '@/capture/registry';
import { canonicalUrl } from '@/capture/url';
import { postingKeys } from '@/domain/posting-keys';
import type { ReplyOf } from '@/messaging/messages';

type Found = ReplyOf<'addresses/find'>['addresses'][number];

/** More than anybody opens by hand. */
const mostAddresses = 500;

/**
 * The web addresses in a text, each once, in order, as a capture of that page would have them: with the site where
 * the address names a posting of a known one. Nothing is fetched.
 */
export function findAddresses(text: string): Found[] {
  const found = new Map<string, Found>();
  for (const written of addressesInText(text)) {
    const address = /^https?:/i.test(written) ? written : `https://${written}`;
    const located = locatePosting(address.replace(/^http:/i, 'https:'));
    const isSure = located !== null || /^(?:https?:|www\.)/i.test(written);
    const url = located?.url ?? (isSure ? canonicalUrl(address) : null);
    if (url === null || found.has(url)) continue;
    const keys = postingKeys(located ?? { site: new URL(url).hostname, externalId: null, url });
    found.set(url, { url, site: located?.site ?? null, keys });
    if (found.size === mostAddresses) break;
  }
  return [...found.values()];
}
