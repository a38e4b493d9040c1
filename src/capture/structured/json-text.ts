import { jsonrepair } from 'jsonrepair';

const longest = 1_000_000;

/**
 * The value of a JSON text as pages write it: with comments or CDATA around it, raw newlines in strings,
 * trailing commas, HTML entities for quotes. Undefined when it is beyond repair.
 */
export function parseJson(text: string): unknown {
  if (text.length > longest) return undefined;
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim();
  const plain = /^[[{]\s*&(?:quot|#34);/.test(bare) ? decodeQuotes(bare) : bare;
  return attempt(() => JSON.parse(plain)) ?? attempt(() => JSON.parse(jsonrepair(plain)));
}

function decodeQuotes(text: string): string {
  return text
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&amp;/g, '&');
}

function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
