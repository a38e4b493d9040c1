import { profileAddress } from '@/domain/contact-keys';
import { isHidden } from '../hidden';
import { readLine } from '../line';
import { cleanText } from '../text';

interface TopCard {
  name: string;
  headline: Element | null;
  company: Element | null;
}

/**
 * The card at the head of a profile, or null while it shows another person than address and title name. The layouts
 * for members change their class names and make the name an h1 or an h2 as they like (seen in February 2026): the
 * heading is the one that the page's title begins with.
 */
export function findTopCard(document: Document, url: string): TopCard | null {
  const title = cleanText(document.title).replace(/^\(\d+\+?\)\s*/, '');
  for (const heading of document.querySelectorAll('h1, h2')) {
    const name = readLine(heading);
    if (!name || !isNamed(title, name)) continue;
    const card = cardAround(heading);
    if (!belongsTo(card, url)) return null;
    return { name, headline: findHeadline(card, heading), company: findCompany(card) };
  }
  return null;
}

/** "Ada Marsh | LinkedIn" for members, "Ada Marsh - Planner - Larch | LinkedIn" for guests. */
function isNamed(title: string, name: string): boolean {
  return title.startsWith(name) && /^\s*[|–-]/.test(title.slice(name.length));
}

function cardAround(heading: Element): Element {
  return heading.closest('section') ?? heading.closest('main') ?? heading;
}

/** A link of the card's own, to how the person is reached, says whose card it is. For guests there is none. */
function belongsTo(card: Element, url: string): boolean {
  const link = card.querySelector('a[href*="/overlay/contact-info"]');
  if (link === null) return true;
  const { href } = new URL(link.getAttribute('href') ?? '', url);
  return profileAddress(href) === url;
}

/** Pronouns, "· 2nd", a number of followers: what stands between name and headline in some layouts. */
const notHeadline =
  /^[\s·•]*(?:\d|\p{N}+(?:st|nd|rd|th)?\b|\(?\p{L}+\s?\/\s?\p{L}+\)?$)|^.{0,2}$/iu;

function findHeadline(card: Element, heading: Element): Element | null {
  const named = card.querySelector(
    '[class*="top-card-layout__headline"], .text-body-medium.break-words',
  );
  if (named) return named;
  const after = [...card.querySelectorAll('p, div, span')].filter(
    (it) =>
      heading.compareDocumentPosition(it) & it.DOCUMENT_POSITION_FOLLOWING &&
      !heading.contains(it) &&
      !it.querySelector('p, div, span, h1, h2, a, button') &&
      !it.closest('a, button') &&
      !isHidden(it),
  );
  return after.find((it) => !notHeadline.test(readLine(it) ?? '')) ?? null;
}

/** Where the person works now: the first of what the card lists beside the name, a company before a school. */
function findCompany(card: Element): Element | null {
  return card.querySelector(
    '[data-section="currentPositionsDetails"] [class*="description"], ' +
      '[class*="right-panel"] li:first-child button, a[href*="/company/"]',
  );
}
