import { attempt } from './attempt';
import { findSite } from './registry';

/** Whether the screen shows the posting that the address names. True where the site does not load in place. */
export function isSettled(document: Document, url: string | URL): boolean {
  const address = URL.parse(String(url));
  if (!address) return false;
  const read = () => findSite(address)?.isSettled?.({ document, url: address }) ?? true;
  return attempt(read, false);
}
