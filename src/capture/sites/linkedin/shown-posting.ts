import { readLine } from '../../line';
import type { Page } from '../../site';
import { plainKey } from '../../url';
import { readDocumentTitle } from './document-title';
import { aboutTheJob, aboveTheText, classicCard, classicTitle, guestCard } from './layouts';
import { idsIn } from './posting-id';

/**
 * Whether the screen shows the posting of this id: false while another's is still on it, null where the page
 * names no id. The address changes before the screen does.
 */
export function agrees(page: Page, id: string): boolean | null {
  const { document } = page;
  const texts = idsOf([...document.querySelectorAll(aboutTheJob)], ['componentkey', 'id']);
  // The text's own component is the surest: the card above it may be ahead of it.
  if (texts.length > 0) return texts.includes(id) && tabAgrees(page);
  const ids = [...guestIds(document), ...classicIds(document), ...newestIds(document)];
  if (ids.length === 0) return null;
  return ids.includes(id) && tabAgrees(page);
}

function guestIds(document: Document): string[] {
  const card = guestCard(document);
  if (!card) return [];
  // The id stands in a comment, as LinkedIn hands data to its own scripts.
  const stated = document.getElementById('decoratedJobPostingId')?.innerHTML.match(/\d{5,}/)?.[0];
  const links = idsOf([...card.querySelectorAll('a[href*="/jobs/view/"]')], ['href']);
  const canonical = idsOf([...document.querySelectorAll('link[rel="canonical"]')], ['href']);
  return [...(stated ? [stated] : []), ...links, ...canonical];
}

function classicIds(document: Document): string[] {
  const marks = '[data-job-id], a[href*="/jobs/view/"], a[href*="jobId="]';
  return idsOf(
    [...(classicCard(document)?.querySelectorAll(marks) ?? [])],
    ['data-job-id', 'href'],
  );
}

function newestIds(document: Document): string[] {
  return idsOf(aboveTheText(document, 'a[href*="/jobs/view/"]'), ['href']);
}

function idsOf(elements: Element[], attributes: string[]): string[] {
  return elements.flatMap((it) => attributes.flatMap((name) => idsIn(it.getAttribute(name) ?? '')));
}

/** Whether the tab's title, where it names a posting, names the one on screen. */
function tabAgrees({ document }: Page): boolean {
  const tab = readDocumentTitle(document);
  const shown = readLine(classicTitle(document));
  return !tab || !shown || plainKey(tab.title) === plainKey(shown);
}
