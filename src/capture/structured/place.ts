import { plainKey } from '../url';
import { isNode, lineOf, listOf, valueOf } from './node';

const mostPlaces = 10;

/** "Metzingen, DE"; several places as "Berlin, DE; Paris, FR". Null where no place is named. */
export function readPlaces(value: unknown, document: Document): string | null {
  const places = listOf(value)
    .map((it) => readPlace(it, document))
    .filter((it) => it !== null && /\p{L}/u.test(it));
  return [...new Set(places)].slice(0, mostPlaces).join('; ') || null;
}

function readPlace(place: unknown, document: Document): string | null {
  if (!isNode(place)) return lineOf(place, document);
  const address = listOf(valueOf(place, 'address'))[0] ?? place;
  const name = lineOf(valueOf(place, 'name'), document);
  const line = !isNode(address) ? lineOf(address, document) : readAddress(address, document);
  if (!line) return name;
  // Some systems name the place rightly ("Bellevue, WA") and give head office as its address.
  const isElsewhere =
    name !== null &&
    cityAndRegion.test(name) &&
    !plainKey(line).includes(plainKey(name.split(',')[0] ?? ''));
  return isElsewhere ? name : line;
}

const cityAndRegion = /^[\p{L} .'’-]{2,40}(?:, ?[\p{L} .'’-]{2,40}){1,2}$/u;

function readAddress(address: unknown, document: Document): string | null {
  const parts: string[] = [];
  for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
    const part = lineOf(valueOf(address, key), document);
    if (part && !isNamed(part, parts)) parts.push(part);
  }
  return parts.join(', ') || lineOf(valueOf(address, 'streetAddress'), document);
}

/** "Berlin, Berlin" and "Berlin, Germany, DE" say one thing twice. */
function isNamed(part: string, parts: string[]): boolean {
  const named = parts.flatMap((it) => it.split(',')).map(plainKey);
  if (named.includes(plainKey(part))) return true;
  // The browser takes long to name a country for the first time, so it is asked only where one may be named.
  const mayNameIt = /^[A-Z]{2}$/.test(part) && parts.some((it) => it.includes(','));
  return mayNameIt && named.includes(plainKey(countryName(part)));
}

function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? code;
}

/** The countries that people may work from, of a remote posting that names no place. */
export function readApplicantCountries(value: unknown, document: Document): string | null {
  const names = listOf(value).map((it) => lineOf(it, document) ?? readPlace(it, document));
  return [...new Set(names.filter((it) => it !== null))].slice(0, mostPlaces).join('; ') || null;
}
