/** No field that is one line may be longer: the schema's limit. */
const longestLine = 500;

const emptyMarks =
  // Zero-width, soft hyphen, bidi marks and overrides, isolates, tags, and control characters but tab and newlines.
  // eslint-disable-next-line no-control-regex -- they are what must go
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F|[\u{E0000}-\u{E007F}]/gu;
/** Bullets of Word's symbol fonts, which other fonts show as an empty box. */
const fontBullets = /[\uF0A7\uF0B7\uF0D8\uF076]/g;

/**
 * The text without zero-width, bidi and control characters, every run of white space as one space.
 * Unpaired surrogates become U+FFFD.
 */
export function cleanText(text: string): string {
  return stripMarks(text).replace(/\s+/g, ' ').trim();
}

/** As `cleanText`, with white space left as it is: for text whose line ends mean something. */
export function stripMarks(text: string): string {
  return text.toWellFormed().replace(emptyMarks, '').replace(fontBullets, '•');
}

/** Clean text cut to a length without cutting a character in two. */
export function cutText(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : text
        .slice(0, longest)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
}

/** One clean line for a field, or null where nothing is left. */
export function cleanLine(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return cutText(cleanText(cutText(text, 20_000)), longestLine).trim() || null;
}
