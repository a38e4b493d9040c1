/**
 * A pattern that finds whole words. Latin words must not stand inside a longer word; scripts that write no
 * spaces (Chinese, Japanese), or glue articles on (Arabic), are matched anywhere.
 *
 * @param latin alternatives of a regular expression, lower case, parted by " | "; "-" also matches a space, "_" or nothing
 * @param glued alternatives that may stand anywhere
 */
export function wordPattern(latin: string, glued = ''): RegExp {
  const words = latin
    .trim()
    .replace(/\s+\|\s+/g, '|')
    .replaceAll('-', '[-\\s_\\u2010-\\u2013]?');
  const alternatives = [
    `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`,
    ...(glued ? [glued] : []),
  ];
  return new RegExp(alternatives.join('|'), 'iu');
}

/** The key whose pattern is found first in the text, or null. */
export function firstFound<Key extends string>(
  text: string,
  patterns: [Key, RegExp][],
): Key | null {
  let found: Key | null = null;
  let at = Infinity;
  for (const [key, pattern] of patterns) {
    const index = text.search(pattern);
    if (index >= 0 && index < at) [found, at] = [key, index];
  }
  return found;
}
