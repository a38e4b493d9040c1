import type { Layer, Location, Page } from '../site';
import { type Candidate, choosePosting } from './choose-posting';
import { readJobPosting } from './job-posting';
import { parseJson } from './json-text';
import { hasType, isNode, type SchemaNode, valueOf } from './node';

/** Bounds for hostile pages: blocks that are parsed, characters in them, values walked. */
const mostBlocks = 100;
const mostText = 4_000_000;
const mostValues = 100_000;
const mostPostings = 500;

/**
 * What the page's JSON-LD JobPosting says, or null where it has none that is this page's.
 *
 * @param locate the site's reading of an address, where the site is known
 */
export function readJsonLd(page: Page, locate?: (url: URL) => Location | null): Layer | null {
  const candidates: Candidate[] = [];
  const named = new Map<string, SchemaNode>();
  const blocks = [...page.document.querySelectorAll('script[type*="ld+json" i]')].map(
    (it) => it.textContent,
  );
  let budget = mostText;
  // Most blocks of a page speak of breadcrumbs and search boxes: only those that name a posting are parsed.
  const speaking = blocks.filter((it) => it.includes('JobPosting')).slice(0, mostBlocks);
  for (const text of speaking) {
    budget -= text.length;
    if (budget < 0) break;
    walk(parseJson(text), candidates, named);
  }
  const node = choosePosting(candidates, page, locate);
  const fields = node && readJobPosting(resolve(node, named), page.document);
  return fields && { source: 'json-ld', fields };
}

function walk(root: unknown, candidates: Candidate[], named: Map<string, SchemaNode>): void {
  const open: { value: unknown; isListed: boolean }[] = [{ value: root, isListed: false }];
  for (let seen = 0; open.length > 0 && seen < mostValues; seen++) {
    const { value, isListed } = open.pop() as (typeof open)[number];
    if (Array.isArray(value)) {
      for (const it of value.toReversed()) open.push({ value: it, isListed });
    } else if (isNode(value)) {
      const id = valueOf(value, '@id');
      if (typeof id === 'string' && Object.keys(value).length > 1) named.set(id, value);
      if (hasType(value, 'JobPosting') && candidates.length < mostPostings)
        candidates.push({ node: value, isListed });
      const isList = isListed || hasType(value, 'ItemList') || hasType(value, 'ListItem');
      for (const it of Object.values(value)) {
        if (typeof it === 'object' && it !== null) open.push({ value: it, isListed: isList });
      }
    }
  }
}

/** `"hiringOrganization": {"@id": "#acme"}` stands for the thing of that id elsewhere in the graph. */
function resolve(node: SchemaNode, named: Map<string, SchemaNode>): SchemaNode {
  const entries = Object.entries(node).map(([key, value]) => {
    const id = isNode(value) && Object.keys(value).length === 1 ? valueOf(value, '@id') : undefined;
    return [key, typeof id === 'string' ? (named.get(id) ?? value) : value];
  });
  return Object.fromEntries(entries) as SchemaNode;
}
