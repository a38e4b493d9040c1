import { readBlocks } from '../../blocks';
import { readLine } from '../../line';
import { saysClosed } from '../../meaning/closed';
import type { Layer } from '../../site';
import { cleanLine } from '../../text';
import { readChips } from './chips';
import { readDocumentTitle } from './document-title';
import { aboveTheText, type Layouts } from './layouts';
import { readAgeIn, readPlaceLine } from './place-line';
import { idsIn } from './posting-id';
import { unwrapLink } from './unwrap-link';

/** The server-driven layout: class names are hashed and change, so it is read by links, keys and order alone. */
export function readNewest(layouts: Layouts, id: string): Layer | null {
  if (!layouts.newest) return null;
  const tab = readDocumentTitle(layouts.document);
  const company = readCompany(layouts) ?? tab?.company ?? null;
  const lines = aboveTheText(layouts, 'p, h1, h2').map((it) => readLine(it));
  const title = readTitle(layouts, id, tab?.title ?? null, lines, company);
  if (!title) return null;
  const links = aboveTheText(layouts, `a[href*="/jobs/view/${id}"]`);
  const place = lines.find((line) => line !== title && /·.*\p{Nd}/u.test(line ?? ''));
  return {
    source: 'site-dom',
    fields: {
      title,
      company,
      location: readPlaceLine(place ?? null, company),
      postedAgo: readAgeIn(place ?? null),
      ...readChips(links.filter((it) => readLine(it) !== title)),
      description: readDescription(layouts, id),
      applyUrl: readApplyLink(layouts),
      open: lines.some(saysClosed) ? false : hasApply(layouts) || null,
    },
  };
}

/** The name's link holds `[aria-label^="Company, "]`; the logo's link before it has no words. */
function readCompany(layouts: Layouts): string | null {
  const links = aboveTheText(layouts, 'a[href*="/company/"]');
  const shown = links.map((it) => readLine(it)).find((it) => it !== null);
  const spoken = links.flatMap((it) => [it, ...it.querySelectorAll('[aria-label]')]);
  const label = spoken.map(
    (it) => /^[^,]+, (.+?)\.?$/.exec(it.getAttribute('aria-label') ?? '')?.[1],
  );
  return shown ?? cleanLine(label.find((it) => it));
}

/** The tab's title where the page shows the same words, else the link to this posting, else the line after the company. */
function readTitle(
  layouts: Layouts,
  id: string,
  tab: string | null,
  lines: (string | null)[],
  company: string | null,
): string | null {
  const links = aboveTheText(layouts, `a[href*="/jobs/view/${id}"]`).map((it) => readLine(it));
  const shown = [...lines, ...links].filter((it) => it !== null);
  if (tab && (shown.includes(tab) || shown.length === 0)) return tab;
  const start = company === null ? 0 : lines.indexOf(company) + 1;
  const next = lines.slice(start).find((line) => line && line !== company && !line.includes(' · '));
  return next ?? tab;
}

function readDescription(layouts: Layouts, id: string) {
  const about = layouts.newest?.abouts.find((it) =>
    idsIn(`${it.id} ${it.getAttribute('componentkey') ?? ''}`).includes(id),
  );
  const text = about?.querySelector('[data-testid="expandable-text-box"]');
  const isMore = (it: Element) => it.getAttribute('data-testid') === 'expandable-text-button';
  if (text) return readBlocks(text, isMore);
  // Without the box the component begins with LinkedIn's own heading, "About the job".
  return about ? readBlocks(about, (it) => isMore(it) || it.tagName === 'H2') : [];
}

/** A link that leads outside is the way to the company's own form. */
function readApplyLink(layouts: Layouts): string | null {
  const links = aboveTheText(layouts, 'a[href*="/safety/go"], a[href*="externalApply"]');
  return links.map((it) => unwrapLink(it.getAttribute('href'))).find((it) => it !== null) ?? null;
}

function hasApply(layouts: Layouts): boolean {
  const apply =
    'a[href*="openSDUIApplyFlow=true"], a[href*="/safety/go"], [aria-label^="Easy Apply"], [aria-label^="Apply "]';
  return aboveTheText(layouts, apply).length > 0;
}
