/**
 * Brings a written word to the form in which the lexicon is keyed: lower case, no diacritics, "ß" as "ss", "&" as "and".
 * Applied to aliases and to posting text alike, so that "Comptabilité" meets "comptabilite".
 */
export function foldWord(raw: string): string {
  if (raw === '&') return 'and';
  const lower = raw.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}

/**
 * The singular of a folded word as far as its ending tells: "databases" → "database", "libraries" → "library".
 * It need not be a real word ("kubernete"): both sides are compared in the same form.
 *
 * @param raw the word as written: the "s" of "APIs" and "GPUs" is a plural, the "s" of "basis" is not.
 */
export function singularOf(key: string, raw: string): string {
  const length = key.length;
  if (length < 4 || key.charCodeAt(length - 1) !== 115) {
    return length === 3 && /^[A-Z]{2}s$/.test(raw) ? key.slice(0, -1) : key;
  }
  if (/^\p{Lu}{2,}s$/u.test(raw)) return key.slice(0, -1);
  if (key.endsWith('ics')) return key;
  if (key.endsWith('ies')) return length > 4 ? `${key.slice(0, -3)}y` : key;
  if (key.endsWith('yses')) return `${key.slice(0, -2)}is`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(key)) return key.slice(0, -2);
  return /[sui]s$/.test(key) ? key : key.slice(0, -1);
}

const beyondAscii = /[\u0080-\uffff]/;

/** One of 32 bits, by the letters of a stem: a set of stems has those of all, which tells quickly what it has not. */
export function stemBit(stem: string): number {
  let sum = stem.length;
  for (let at = 0; at < stem.length; at += 1)
    sum = Math.imul(sum ^ stem.charCodeAt(at), 0x01000193);
  return 1 << (sum ^ (sum >>> 15));
}

function isAscii(text: string): boolean {
  return !beyondAscii.test(text);
}
