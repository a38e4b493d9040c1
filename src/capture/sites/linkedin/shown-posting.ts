import { readLine } from '../../line';
import { plainKey } from '../../url';
import { readDocumentTitle } from './document-title';
import { aboveTheText, type Layouts } from './layouts';
import { idsIn } from './posting-id';

/**
 * Whether the screen shows the posting of this id: false while another's is still on it, null where the page
 * names no id. The address changes before the screen does.
 */
export function agrees(layouts: Layouts, id: string): boolean | null {
  // The text's own component is the surest: the card above it may be ahead of it.
  const texts = idsOf(layouts.newest?.abouts ?? [], ['componentkey', 'id']);
  const ids =
    texts.length > 0
      ? texts
      : [...guestIds(layouts), ...classicIds(layouts), ...newestIds(layouts)];
  if (ids.length === 0) return null;
  return ids.includes(id) && tabAgrees(layouts);
}

function guestIds({ document, guestCard }: Layouts): string[] {
  if (!guestCard) return [];
  // The id stands in a comment, as LinkedIn hands data to its own scripts.
  const stated = document.getElementById('decoratedJobPostingId')?.innerHTML.match(/\d{5,}/)?.[0];
  const links = idsOf([...guestCard.querySelectorAll('a[href*="/jobs/view/"]')], ['href']);
  const canonical = idsOf([...document.querySelectorAll('link[rel="canonical"]')], ['href']);
  return [...(stated ? [stated] : []), ...links, ...canonical];
}

function classicIds({ classic }: Layouts): string[] {
  const marks = '[data-job-id], a[href*="/jobs/view/"], a[href*="jobId="]';
  return idsOf([...(classic?.card.querySelectorAll(marks) ?? [])], ['data-job-id', 'href']);
}

function newestIds(layouts: Layouts): string[] {
  return idsOf(aboveTheText(layouts, 'a[href*="/jobs/view/"]'), ['href']);
}

function idsOf(elements: Element[], attributes: string[]): string[] {
  return elements.flatMap((it) => attributes.flatMap((name) => idsIn(it.getAttribute(name) ?? '')));
}

/** Whether the tab's title, where it names a posting, names the one on screen. */
function tabAgrees({ document, classic }: Layouts): boolean {
  const tab = readDocumentTitle(document);
  const shown = readLine(classic?.title);
  return !tab || !shown || plainKey(tab.title) === plainKey(shown);
}
