/*
 * The anchors of LinkedIn's three layouts. Class names of the guest and classic layouts have been steady for
 * years (seen February 2024, June 2026); of the newest only component keys, test ids and links are (October 2026).
 */

const newestScreen =
  '[data-sdui-screen$=".jobs.JobDetails"], [data-sdui-screen$="SemanticJobDetails"]';
/** The component that holds the text; its key, or its id, ends with the posting's id. */
const aboutTheJob = '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]';
/** A card of a list, in the newest layout. */
export const listCard = '[componentkey^="job-card-component-ref-"]';
const classicPane =
  '.job-view-layout, .jobs-search__job-details, .jobs-details, .scaffold-layout__detail, main';
const classicCard = '[class*="unified-top-card"]:not([class*="__"]), .artdeco-card';

/** The cards of a posting in whichever layout the page has; found once, since each search goes over a large page. */
export interface Layouts {
  document: Document;
  /** The card with title, company and place, for visitors who are not signed in. */
  guestCard: Element | null;
  /** Classic: title, the card around it, and the pane or page around that. */
  classic: { title: Element; card: Element; pane: Element } | null;
  /** Newest: the posting's column, and the components of texts in it. */
  newest: { screen: Element; abouts: Element[] } | null;
}

export function findLayouts(document: Document): Layouts {
  const guestCard = document.querySelector('.top-card-layout');
  const classic = guestCard ? null : findClassic(document);
  return {
    document,
    guestCard,
    classic,
    newest: guestCard || classic ? null : findNewest(document),
  };
}

function findClassic(document: Document): Layouts['classic'] {
  const title = document.querySelector('[class*="top-card__job-title"]');
  if (!title) return null;
  const pane = title.closest(classicPane) ?? title.parentElement?.parentElement ?? title;
  return { title, card: title.closest(classicCard) ?? pane, pane };
}

function findNewest(document: Document): Layouts['newest'] {
  const abouts = [...document.querySelectorAll(aboutTheJob)];
  const [about] = abouts;
  const screen =
    about?.closest(newestScreen) ??
    (about ? columnOf(about) : document.querySelector(newestScreen));
  return screen ? { screen, abouts } : null;
}

/** Beside a list: as far up from the text as no card of the list is met. */
function columnOf(about: Element): Element {
  let column = about;
  for (let up = about.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    if (up.querySelector(listCard)) break;
    column = up;
  }
  return column;
}

/**
 * Newest: every element that stands above the text, in order: the card with title, company, place and chips.
 * What follows the text are cards of other postings, of the company, of people.
 */
export function aboveTheText({ newest }: Layouts, selector: string): Element[] {
  const found = [...(newest?.screen.querySelectorAll(selector) ?? [])];
  const about = newest?.abouts[0];
  // 4: the text follows it.
  return about
    ? found.filter((it) => (it.compareDocumentPosition(about) & 4) !== 0 && !it.contains(about))
    : found;
}
