const longest = 5_000_000;

/**
 * The value that a page's inline script assigns to a name, as in `window.__appData = {…};`, read and never run.
 * Undefined where no script does so, or where what follows is no JSON object or list.
 */
export function readAssignedJson(document: Document, name: string): unknown {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent.slice(0, longest);
    const at = text.indexOf(name);
    const start = at < 0 ? -1 : text.slice(at + name.length).search(/(?<=^\s*=\s*)[[{]/);
    if (start < 0) continue;
    const value = parsePrefix(text.slice(at + name.length + start));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Parses the object or list that a text begins with, whatever comes behind it. */
function parsePrefix(text: string): unknown {
  let depth = 0;
  // A whole string, or one bracket: brackets within strings do not count.
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token[0].length > 1) continue;
    depth += token[0] === '{' || token[0] === '[' ? 1 : -1;
    if (depth === 0) return parse(text.slice(0, token.index + 1));
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
