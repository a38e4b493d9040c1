/*
 * The anchors of LinkedIn's three layouts. Class names of the guest and classic layouts have been steady for
 * years (seen February 2024, June 2026); of the newest only component keys, test ids and links are (October 2026).
 */

/** Signed in, newest: the component that holds the text; its key, or its id, ends with the posting's id. */
export const aboutTheJob =
  '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]';
const newestScreen =
  '[data-sdui-screen$=".jobs.JobDetails"], [data-sdui-screen$="SemanticJobDetails"]';
const classicTopCard =
  '[class*="unified-top-card__job-title"], [class*="details-top-card__job-title"]';

/** Guest: the card with title, company and place. */
export function guestCard(document: Document): Element | null {
  return document.querySelector('.top-card-layout');
}

/** Classic: the title, and the pane or page around it. */
export function classicTitle(document: Document): Element | null {
  return document.querySelector(classicTopCard);
}

export function classicPane(document: Document): Element | null {
  const title = classicTitle(document);
  const pane =
    '.job-view-layout, .jobs-search__job-details, .jobs-details, .scaffold-layout__detail, main';
  return title?.closest(pane) ?? title?.parentElement?.parentElement ?? null;
}

/** Classic: the card around the title. */
export function classicCard(document: Document): Element | null {
  const title = classicTitle(document);
  return (
    title?.closest('[class*="unified-top-card"]:not([class*="__"]), .artdeco-card') ??
    classicPane(document)
  );
}

/** Newest: the posting's own column. */
export function newestScreenOf(document: Document): Element | null {
  const about = document.querySelector(aboutTheJob);
  return (
    about?.closest(newestScreen) ??
    document.querySelector(newestScreen) ??
    about?.closest('main') ??
    null
  );
}

/** Newest: every element that stands above the text, in order: the card with title, company, place and chips. */
export function aboveTheText(document: Document, selector: string): Element[] {
  const about = document.querySelector(aboutTheJob);
  const found = [...(newestScreenOf(document)?.querySelectorAll(selector) ?? [])];
  if (!about) return found;
  // 4: the other follows. What follows the text are cards of other postings, of the company, of people.
  return found.filter((it) => (it.compareDocumentPosition(about) & 4) !== 0 && !it.contains(about));
}
