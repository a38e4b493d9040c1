import { companyKey, placesOf, titleWords, type TitleWords } from './job-names';
import type { Posting } from './posting';
import { systemKey } from './system-key';
import { closeness, textSketch } from './text-sketch';

/** What a posting is recognised by when it stands under another address, or comes again. */
export interface JobMarks {
  company: string;
  title: TitleWords;
  places: string[][];
  /** Its own address and the one to apply at, without what tells visitors apart, or the key of the system they name. */
  links: string[];
  sketch: number[];
}

type NamedPosting = Pick<
  Posting,
  'title' | 'company' | 'url' | 'applyUrl' | 'location' | 'descriptionText'
>;

export function jobMarks(posting: NamedPosting): JobMarks {
  const { title, company, location, url, applyUrl, descriptionText } = posting;
  return {
    company: companyKey(company),
    title: titleWords(title, location),
    places: placesOf(location),
    links: [
      ...new Set(
        [url, applyUrl].flatMap((link) => (link ? [systemKey(link) ?? linkKey(link)] : [])),
      ),
    ],
    sketch: textSketch(descriptionText),
  };
}

/**
 * The keys under which candidates are looked up: two postings of one job share at least one, as good as always.
 * Texts that are as close as a match across companies asks for share one of the four smallest hashes.
 */
export function jobKeys({ company, links, sketch }: JobMarks): string[] {
  return [
    `company:${company}`,
    ...links.map((link) => `link:${link}`),
    ...sketch.slice(0, 4).map((hash) => `text:${hash}`),
  ];
}

/**
 * Whether two postings are one job, as far as can be told: enough to ask the user, never to merge.
 * Thresholds are of the tests' making: 0.6 is a text of which three quarters are the same.
 */
export function isSameJob(a: JobMarks, b: JobMarks): boolean {
  if (a.title.levels.join() !== b.title.levels.join()) return false;
  const titles = overlap(a.title.words, b.title.words);
  if (titles >= 0.5 && a.links.some((link) => b.links.includes(link))) return true;
  if (titles < 0.75) return false;
  const place = comparePlaces(a.places, b.places);
  if (place === 'different') return false;
  const texts = closeness(a.sketch, b.sketch);
  if (a.company !== b.company) return texts !== null && texts >= 0.8;
  if (texts === null) return place === 'same';
  return texts >= (place === 'same' ? 0.6 : 0.75);
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : a.filter((it) => b.includes(it)).length / all.size;
}

function comparePlaces(
  a: readonly string[][],
  b: readonly string[][],
): 'same' | 'unknown' | 'different' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const isAny = (test: (one: string[], other: string[]) => boolean) =>
    a.some((one) => b.some((other) => test(one, other)));
  if (isAny((one, other) => one[0] === other[0] && !isOtherState(one, other))) return 'same';
  // One names the country or region in which the other names a town.
  return isAny((one, other) => isWithin(one, other) || isWithin(other, one))
    ? 'unknown'
    : 'different';
}

function isWithin(wider: readonly string[], narrower: readonly string[]): boolean {
  return wider.length < narrower.length && narrower.includes(wider[0] ?? '');
}

/** "Springfield, IL" and "Springfield, MA". */
function isOtherState([, a = '']: readonly string[], [, b = '']: readonly string[]): boolean {
  return a.length === 2 && b.length === 2 && a !== b;
}

const tracking = /^(utm_.*|source|src|ref|refid|trk|trackingid|gh_src|lever-.*|gclid|fbclid)$/i;

function linkKey(link: string): string {
  const address = URL.parse(link);
  if (address === null) return link;
  const { host, pathname, searchParams } = address;
  const asked = [...searchParams].filter(([name]) => !tracking.test(name)).sort();
  const path = pathname.replace(/\/(apply|application)?\/?$/i, '');
  return `${host.replace(/^www\./, '')}${path}?${new URLSearchParams(asked)}`;
}
