let known: Set<string> | undefined;

/** "Greater Lyon area", "Coimbatore Campus": words that only places bear. */
const placeWords =
  /\b(?:campus|headquarters|head office|metropolitan (?:area|region)|greater \p{Lu}\p{L}+|remote)\b/iu;
const cityAndCode = /^\p{Lu}[\p{L} .'’-]+, ?[A-Z]{2}(?:,? (?:USA?|Canada)|\s\d{5})?$/u;
const longestPlace = 80;

/** Whether a short text is a place: names a country, a large city, a city with its state's code, a campus. */
export function isPlace(text: string): boolean {
  if (text.length > longestPlace || !/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  if (cityAndCode.test(text) || placeWords.test(text)) return true;
  known ??= knownPlaces();
  const parts = text.split(/\s*[,()/|·–—-]\s*|\s-\s/).map((it) => it.toLowerCase());
  return (
    parts.some((it) => known?.has(it)) &&
    parts.filter((it) => it.split(' ').length > 4).length === 0
  );
}

/** Countries in the largest languages and the cities that time zones are named after, as the browser knows them. */
function knownPlaces(): Set<string> {
  const places = new Set<string>([
    'usa',
    'uk',
    'uae',
    'england',
    'scotland',
    'wales',
    'deutschlandweit',
    'europe',
    'emea',
  ]);
  for (const zone of Intl.supportedValuesOf('timeZone'))
    places.add((zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase());
  for (const language of ['en', 'de', 'fr', 'es', 'pt']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of countryCodes()) {
      const name = names.of(code)?.toLowerCase();
      if (name && name !== code.toLowerCase()) places.add(name);
    }
  }
  return places;
}

function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
