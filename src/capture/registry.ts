import { isUnder } from './address';
import type { Card, Location, Site } from './site';

/** The script on job pages leaves out the site whose pages it never stands on: see its `matches`. */
const files: Record<string, Site> =
  import.meta.env.ENTRYPOINT === 'jobs'
    ? import.meta.glob(['./sites/*.ts', '!./sites/hacker-news.ts'], { eager: true, import: 'site' })
    : import.meta.glob('./sites/*.ts', { eager: true, import: 'site' });
const sites = Object.values(files);

/** The match patterns of all sites, for the manifest. */
export const siteMatches: string[] = [...new Set(sites.flatMap((it) => it.matches))];

/** The site that an address belongs to, by its whole host name; null where it is nobody's. */
export function findSite(url: URL): Site | null {
  return sites.find((it) => isUnder(url, it.matches)) ?? null;
}

/** The posting that an address names, known without its page; null where the site is unknown or it names none. */
export function locatePosting(url: string | URL): (Location & { site: string }) | null {
  const address = URL.parse(String(url));
  const site = address && findSite(address);
  if (!address || !site) return null;
  const located = site.locate(address);
  return located && { site: site.name, ...located };
}

/** The postings that a page's lists show, with their cards; none where the site's lists are not known. */
export function listedPostings(document: Document, url: string | URL): Card[] {
  const address = URL.parse(String(url));
  return (address && findSite(address)?.cards?.({ document, url: address })) ?? [];
}
