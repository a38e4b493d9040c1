import { parseHtml } from '../html';
import { readLine } from '../line';
import { cleanLine } from '../text';

/** A thing of schema.org's, from JSON-LD or microdata. Keys are the page's: read them with `valueOf` alone. */
export type SchemaNode = Record<string, unknown>;

export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isElement(value);
}

/** A value of microdata that is words rather than a thing: the element that shows them. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && (value as Partial<Node>).nodeType === 1;
}

/** The node's own value of a key. A page that names a key "__proto__" or "constructor" gets nowhere. */
export function valueOf(node: unknown, key: string): unknown {
  return isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** One value or many, as an array; at most a hundred. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(3).slice(0, 100) : [value];
}

export function hasType(node: unknown, type: string): boolean {
  return listOf(valueOf(node, '@type')).some(
    (it) =>
      typeof it === 'string' && (it === type || it.endsWith(`/${type}`) || it.endsWith(`:${type}`)),
  );
}

const nothing =
  /^(?:n\/?a|null|undefined|none|not available|unavailable|unknown|not specified|-+|\.)$/i;

/**
 * The first of the values that says something, as one clean line: a string with its entities and markup read,
 * a number, or the name or value of a thing.
 */
export function lineOf(value: unknown, document: Document): string | null {
  for (const it of listOf(value)) {
    const line = singleLine(it, document);
    if (line && !nothing.test(line)) return line;
  }
  return null;
}

function singleLine(value: unknown, document: Document): string | null {
  if (typeof value === 'string')
    return cleanLine(/[&<]/.test(value) ? readLine(parseHtml(document, value)) : value);
  if (typeof value === 'number') return String(value);
  if (isElement(value)) return readLine(value);
  for (const key of ['name', 'value', '@value']) {
    const line = lineOf(
      listOf(valueOf(value, key)).filter((it) => !isNode(it)),
      document,
    );
    if (line) return line;
  }
  return null;
}
