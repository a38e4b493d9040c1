import { readAgo } from '../../meaning/ago';
import { cleanText } from '../../text';

/** "Paris · 3 days ago · 39 applicants": the place comes first. The company may stand before it. */
export function readPlaceLine(line: string | null, company: string | null): string | null {
  const parts = (line ?? '')
    .split(/\s*·\s*/)
    .map(cleanText)
    .filter(Boolean);
  if (company && parts[0] === company) parts.shift();
  const [place] = parts;
  if (!place || place.length > 120) return null;
  // An age or a count where the place should be: the posting names none.
  return /\p{Nd}/u.test(place) && parts.length < 3 ? null : place;
}

/** The age in such a line, wherever it stands. */
export function readAgeIn(line: string | null) {
  const ages = (line ?? '').split('·').map(readAgo);
  return ages.find((it) => it !== null) ?? null;
}
