import type { Location, Page } from '../site';
import { canonicalUrl, httpUrl, plainKey } from '../url';
import { lineOf, listOf, type SchemaNode, valueOf } from './node';

export interface Candidate {
  node: SchemaNode;
  /** Whether it stands in a list of things: then it must be named by the address to be this page's. */
  isListed: boolean;
}

type Locate = (url: URL) => Location | null;

/**
 * Of the JobPostings on a page, the one that the page is about: the one whose address or id is the page's.
 * One alone is taken at its word, unless the site says that its address is another posting's. Else null.
 *
 * @param locate the site's reading of an address, where the site is known
 */
export function choosePosting(
  candidates: Candidate[],
  page: Page,
  locate?: Locate,
): SchemaNode | null {
  const scored = candidates
    .map((it) => ({ ...it, score: score(it.node, page, locate) }))
    .filter((it) => it.score >= 0);
  const best = Math.max(0, ...scored.map((it) => it.score));
  const top = scored.filter((it) => it.score === best);
  const [first] = top;
  if (!first) return null;
  const isOne = new Set(top.map((it) => nameOf(it.node, page))).size === 1;
  if (best > 0) return isOne ? first.node : null;
  return isOne && scored.length === top.length && !first.isListed ? first.node : null;
}

/** -1: another posting; 0: no word of it; more: this page's. */
function score(node: SchemaNode, page: Page, locate?: Locate): number {
  const addresses = addressesOf(node, page);
  const here = locate?.(page.url)?.externalId;
  if (here) {
    const ids = addresses.map((it) => locate?.(new URL(it))?.externalId).filter((it) => it);
    if (ids.includes(here)) return 4;
    if (ids.length > 0) return -1;
  }
  const own = canonicalUrl(page.url) ?? '';
  if (addresses.some((it) => canonicalUrl(it) === own)) return 3;
  if (addresses.some((it) => samePath(new URL(it), page.url))) return 2;
  return isNamedIn(page.url, idOf(node, page)) ? 2 : 0;
}

function addressesOf(node: SchemaNode, page: Page): string[] {
  const values = ['url', '@id', 'mainEntityOfPage', 'sameAs'].flatMap((key) =>
    listOf(valueOf(node, key)),
  );
  return values
    .map((it) => (typeof it === 'string' ? it : valueOf(it, '@id')))
    .map((it) => (typeof it === 'string' && !it.startsWith('#') ? httpUrl(it, page.url) : null))
    .filter((it) => it !== null);
}

/** Host and path alone, where the query holds no more than words about the visit. */
function samePath(a: URL, b: URL): boolean {
  const path = (url: URL) =>
    `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}`;
  return a.pathname.length > 1 && path(a) === path(b) && (!a.search || !b.search);
}

function idOf(node: SchemaNode, page: Page): string | null {
  const identifier = listOf(valueOf(node, 'identifier'))[0];
  return lineOf(valueOf(identifier, 'value') ?? identifier, page.document);
}

/** Whether an id is a whole part of the address: "12" is not in "/jobs/2123". */
function isNamedIn(url: URL, id: string | null): boolean {
  if (!id || plainKey(id).length < 3) return false;
  const parts = `${url.pathname}${url.search}`.split(/[/?&=]/);
  return parts.some(
    (part) =>
      plainKey(part) === plainKey(id) ||
      part.split(/[-_.]/).includes(id) ||
      part.endsWith(`-${id}`),
  );
}

function nameOf(node: SchemaNode, page: Page): string {
  return lineOf(valueOf(node, 'title') ?? valueOf(node, 'name'), page.document) ?? '';
}
