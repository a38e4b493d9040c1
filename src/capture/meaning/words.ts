/**
 * What letters and digits are, for the inside of a character class: of scripts that write spaces between words.
 * Ranges, since a class such as \p{L} takes the browser half a millisecond in each pattern that has one, and six
 * times that with the flags "iu".
 */
export const spacedLetters = '0-9A-Za-zªµºÀ-ÖØ-öø-ʯͰ-῿Ⰰ-ⷿ';
/** With those of Chinese, Japanese and Korean. */
export const letters = `${spacedLetters}\\u3005-\\u3007\\u3040-\\u318f\\u3400-\\u9fff\\uac00-\\ud7af`;

/** Finds whole words of many languages, in whatever case. */
export interface WordPattern {
  test(text: string): boolean;
  /** The first place where a word stands, and what stands there, in lower case. */
  find(text: string): { index: number; words: string } | null;
}

/**
 * A pattern that finds whole words. Latin words must not stand inside a longer word; scripts that write no
 * spaces (Chinese, Japanese), or glue articles on (Arabic), are matched anywhere.
 *
 * @param latin alternatives of a regular expression, lower case, parted by " | "; "-" also matches a space, "_" or nothing
 * @param glued alternatives that may stand anywhere
 */
export function wordPattern(latin: string, glued = ''): WordPattern {
  let pattern: RegExp | null = null;
  const find = (text: string) => (pattern ??= compile(latin, glued)).exec(lowerCased(text));
  return {
    test: (text) => find(text) !== null,
    find(text) {
      const found = find(text);
      return found && { index: found.index, words: found[0] };
    },
  };
}

/** In lower case with every letter at its place: "İ" alone would become two, and stays as it is. */
export function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^İ]+/g, (it) => it.toLowerCase());
}

/** Only when it is first asked for: most pages ask few of them. */
function compile(latin: string, glued: string): RegExp {
  const words = latin
    .trim()
    .replace(/\s+\|\s+/g, '|')
    .replaceAll('-', '[-\\s_\\u2010-\\u2013]?');
  const whole = `(?<![${letters}])(?:${words})(?![${letters}])`;
  return new RegExp(glued ? `${whole}|${glued}` : whole);
}

/** The key whose pattern is found first in the text, or null. */
export function firstFound<Key extends string>(
  text: string,
  patterns: [Key, WordPattern][],
): Key | null {
  let found: Key | null = null;
  let at = Infinity;
  for (const [key, pattern] of patterns) {
    const index = pattern.find(text)?.index ?? Infinity;
    if (index < at) [found, at] = [key, index];
  }
  return found;
}
