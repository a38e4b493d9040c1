import type { PostingDraft } from '@/domain/posting';
import { toDraft } from './draft';
import { readGeneric } from './generic';
import { inferFields } from './infer';
import { mergeLayers } from './merge';
import { findSite, locatePosting, siteMatches } from './registry';
import type { Layer, Page, Site } from './site';
import { readJsonLd } from './structured/json-ld';
import { readMicrodata } from './structured/microdata';
import { canonicalUrl, httpUrl } from './url';

export { findSite, locatePosting, siteMatches };

/**
 * The job posting that a page shows, or null where it shows none, or a list of many. Pure: no network, storage
 * or clock, and the document is not changed. Never throws.
 */
export function capture(document: Document, url: string | URL): PostingDraft | null {
  const address = URL.parse(httpUrl(String(url)) ?? '');
  return address && attempt(() => readPage({ document, url: address }), null);
}

/** Whether the screen shows the posting that the address names. True where the site does not load in place. */
export function isSettled(document: Document, url: string | URL): boolean {
  const address = URL.parse(String(url));
  if (!address) return false;
  const read = () => findSite(address)?.isSettled?.({ document, url: address }) ?? true;
  return attempt(read, false);
}

function readPage(page: Page): PostingDraft | null {
  const site = findSite(page.url);
  const located = site?.locate(page.url) ?? null;
  const layers = readLayers(page, site);
  const address = located?.url ?? canonicalUrl(page.url);
  if (layers.length === 0 || !address) return null;
  const ids: Layer = {
    source: 'url',
    fields: { externalId: located?.externalId ?? null, url: address },
  };
  const merged = inferFields(mergeLayers([ids, ...layers]), page.url.hostname);
  // A title or text alone may be anything; without either there is nothing to save.
  if (!merged.fields.title && !merged.fields.description?.length) return null;
  return toDraft(merged, site?.name ?? page.url.hostname, address, page.url);
}

/** Most trusted first: JSON-LD, microdata, the site's own, and the generic reader where no site is known. */
function readLayers(page: Page, site: Site | null): Layer[] {
  const locate = site?.locate.bind(site);
  const structured = [readJsonLd, readMicrodata].map((read) =>
    attempt(() => read(page, locate), null),
  );
  const layers = structured.filter((it) => it !== null);
  if (site)
    return [...layers, ...(site.locate(page.url) ? attempt(() => site.read(page), []) : [])];
  const isWhole = layers.some(
    ({ fields }) => fields.title && fields.company && fields.description?.length,
  );
  return isWhole ? layers : [...layers, ...attempt(() => readGeneric(page), [])];
}

/** A page can be anything, and one source that stumbles must not take the others with it. */
function attempt<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
