import type { Layer, Location, Page } from '../site';
import { type Candidate, choosePosting } from './choose-posting';
import { readJobPosting } from './job-posting';
import type { SchemaNode } from './node';

/** Microdata and RDFa say the same with other attributes. */
const dialects = [
  { item: '[itemscope][itemtype*="JobPosting"]', scope: 'itemtype', property: 'itemprop' },
  {
    item: '[typeof~="JobPosting"], [typeof$=":JobPosting"]',
    scope: 'typeof',
    property: 'property',
  },
] as const;
type Dialect = (typeof dialects)[number];

const mostItems = 200;
const mostProperties = 2000;

/**
 * What the page's microdata (or RDFa) JobPosting says, or null where it has none that is this page's.
 *
 * @param locate the site's reading of an address, where the site is known
 */
export function readMicrodata(page: Page, locate?: (url: URL) => Location | null): Layer | null {
  for (const dialect of dialects) {
    const items = [...page.document.querySelectorAll(dialect.item)].slice(0, mostItems);
    const candidates = items.map((item): Candidate => ({
      node: toNode(item, dialect),
      isListed: false,
    }));
    const node = choosePosting(candidates, page, locate);
    const fields = node && readJobPosting(node, page.document);
    if (fields) return { source: 'microdata', fields };
  }
  return null;
}

function toNode(item: Element, dialect: Dialect): SchemaNode {
  const nodes = new Map<Element, SchemaNode>([[item, emptyNode()]]);
  const properties = [...item.querySelectorAll(`[${dialect.property}]`)].slice(0, mostProperties);
  for (const element of properties) {
    // A thing that is no property of the posting (a trail of breadcrumbs) keeps its words to itself.
    const owner = nodes.get(
      element.parentElement?.closest(`[${dialect.scope}], [itemscope]`) ?? item,
    );
    let value: unknown = valueAt(element);
    if (element.hasAttribute(dialect.scope) || element.hasAttribute('itemscope')) {
      const node = emptyNode();
      nodes.set(element, node);
      value = node;
    }
    for (const name of (element.getAttribute(dialect.property) ?? '').split(/\s+/)) {
      const key = name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');
      if (owner && key) owner[key] = Object.hasOwn(owner, key) ? [owner[key], value].flat() : value;
    }
  }
  return nodes.get(item) ?? emptyNode();
}

/** Without a prototype: a property named "__proto__" is a key like any other. */
function emptyNode(): SchemaNode {
  return Object.create(null) as SchemaNode;
}

/** What the markup says outright, else the element whose words are the value. */
function valueAt(element: Element): unknown {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated;
  const isUrl = /(?:^|\s|:)(?:url|sameAs|mainEntityOfPage)$/.test(
    element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '',
  );
  return isUrl ? (element.getAttribute('href') ?? element) : element;
}
