import { readBlocks } from '../../blocks';
import { readLine } from '../../line';
import { saysClosed } from '../../meaning/closed';
import type { Layer, Page } from '../../site';
import { cleanLine } from '../../text';
import { readChips } from './chips';
import { readDocumentTitle } from './document-title';
import { aboutTheJob, aboveTheText, newestScreenOf } from './layouts';
import { readPlaceLine } from './place-line';
import { unwrapLink } from './unwrap-link';

/** The server-driven layout: class names are hashed and change, so it is read by links, keys and order alone. */
export function readNewest({ document }: Page, id: string): Layer | null {
  if (!newestScreenOf(document)) return null;
  const tab = readDocumentTitle(document);
  const company = readCompany(document) ?? tab?.company ?? null;
  const lines = aboveTheText(document, 'p, h1, h2').map((it) => readLine(it));
  const title = readTitle(document, id, tab?.title ?? null, lines, company);
  if (!title) return null;
  const links = aboveTheText(document, `a[href*="/jobs/view/${id}"]`);
  const place = lines.find((line) => / · .*\d/.test(line ?? ''));
  return {
    source: 'site-dom',
    fields: {
      title,
      company,
      location: readPlaceLine(place ?? null, company),
      ...readChips(links.filter((it) => readLine(it) !== title)),
      description: readDescription(document, id),
      applyUrl: readApplyLink(document),
      open: lines.some(saysClosed) ? false : hasApply(document) || null,
    },
  };
}

/** The name's link holds `[aria-label^="Company, "]`; the logo's link before it has no words. */
function readCompany(document: Document): string | null {
  const links = aboveTheText(document, 'a[href*="/company/"]');
  const shown = links.map((it) => readLine(it)).find((it) => it !== null);
  const spoken = links.flatMap((it) => [it, ...it.querySelectorAll('[aria-label]')]);
  const label = spoken.map(
    (it) => /^[^,]+, (.+?)\.?$/.exec(it.getAttribute('aria-label') ?? '')?.[1],
  );
  return shown ?? cleanLine(label.find((it) => it));
}

/** The tab's title where the page shows the same words, else the link to this posting, else the line after the company. */
function readTitle(
  document: Document,
  id: string,
  tab: string | null,
  lines: (string | null)[],
  company: string | null,
): string | null {
  const links = aboveTheText(document, `a[href*="/jobs/view/${id}"]`).map((it) => readLine(it));
  const shown = [...lines, ...links].filter((it) => it !== null);
  if (tab && (shown.includes(tab) || shown.length === 0)) return tab;
  const start = company === null ? 0 : lines.indexOf(company) + 1;
  const next = lines.slice(start).find((line) => line && line !== company && !line.includes(' · '));
  return next ?? tab;
}

function readDescription(document: Document, id: string) {
  const about = [...document.querySelectorAll(aboutTheJob)].find((it) =>
    [it.id, it.getAttribute('componentkey')].some((key) => key?.endsWith(`_${id}`)),
  );
  const text = about?.querySelector('[data-testid="expandable-text-box"]');
  const isMore = (it: Element) => it.getAttribute('data-testid') === 'expandable-text-button';
  if (text) return readBlocks(text, isMore);
  // Without the box the component begins with LinkedIn's own heading, "About the job".
  return about ? readBlocks(about, (it) => isMore(it) || it.tagName === 'H2') : [];
}

/** A link that leads outside is the way to the company's own form. */
function readApplyLink(document: Document): string | null {
  const links = aboveTheText(document, 'a[href*="/safety/go"], a[href*="externalApply"]');
  return links.map((it) => unwrapLink(it.getAttribute('href'))).find((it) => it !== null) ?? null;
}

function hasApply(document: Document): boolean {
  const apply =
    'a[href*="openSDUIApplyFlow=true"], a[href*="/safety/go"], [aria-label^="Easy Apply"], [aria-label^="Apply "]';
  return aboveTheText(document, apply).length > 0;
}
