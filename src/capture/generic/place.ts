const knownIn = new Map<string, Set<string>>();

/** "Greater Lyon area", "Coimbatore Campus": words that only places bear. */
const placeWords =
  /\b(?:campus|headquarters|head office|metropolitan (?:area|region)|greater \p{Lu}\p{L}+|remote)\b/iu;
const cityAndCode = /^\p{Lu}[\p{L} .'’-]+, ?[A-Z]{2}(?:,? (?:USA?|Canada)|\s\d{5})?$/u;
/** "96052 Bamberg". */
const codeAndCity = /^(?:[A-Z]{1,2}-)?\d{5} \p{Lu}[\p{L} .'’-]{2,40}$/u;
const longestPlace = 80;

/**
 * Whether a short text is a place: names a country, a large city, a city with its state's code, a campus.
 *
 * @param language of the page, beside English
 */
export function isPlace(text: string, language: string): boolean {
  if (text.length > longestPlace) return false;
  if (codeAndCity.test(text)) return true;
  if (!/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  if (cityAndCode.test(text) || placeWords.test(text)) return true;
  const parts = text.split(/\s*[,()/|·–—-]\s*|\s-\s/).map((it) => it.toLowerCase());
  return (
    parts.some((it) => isKnown(it, 'en') || isKnown(it, language)) &&
    parts.filter((it) => it.split(' ').length > 4).length === 0
  );
}

function isKnown(name: string, language: string): boolean {
  let known = knownIn.get(language);
  if (!known) knownIn.set(language, (known = knownPlaces(language)));
  return known.has(name);
}

/** The countries, and the cities that time zones are named after, as the browser knows them. */
function knownPlaces(language: string): Set<string> {
  const places = new Set<string>();
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const code of countryCodes()) places.add(names.of(code)?.toLowerCase() ?? '');
  places.delete('');
  if (language !== 'en') return places;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    places.add((zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase());
  }
  for (const name of ['usa', 'uk', 'uae', 'england', 'scotland', 'wales', 'europe', 'emea'])
    places.add(name);
  return places;
}

function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
