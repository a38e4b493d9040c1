import { isUnder } from '../address';
import { readBlocks } from '../blocks';
import { readLine } from '../line';
import { saysClosed } from '../meaning/closed';
import { dollarOf } from '../meaning/currency';
import { readEmploymentType } from '../meaning/employment-type';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import type { Card, Layer, Location, Page, Site } from '../site';
import { cleanLine } from '../text';

const matches = ['https://*.indeed.com/*'];

export const site: Site = { name: 'indeed', matches, locate, read, isSettled, cards };

const key = /^[\da-f]{16}$/;

/** A posting has an address of its own, or is opened beside any list by "vjk". */
function locate(url: URL): Location | null {
  // A company's list names the posting that it opens as the posting's own page does.
  const isOwn = /^\/(?:(?:m\/)?viewjob|cmp\/[^/]+\/jobs)$/.test(url.pathname);
  const named = url.searchParams.get(isOwn ? 'jk' : 'vjk') ?? '';
  return isUnder(url, matches) && key.test(named) ? location(url, named) : null;
}

function location({ origin }: URL, externalId: string) {
  return { externalId, url: `${origin}/viewjob?jk=${externalId}` };
}

/** In a list the title's link carries the key; the card is what stands around it (seen October 2026). */
function cards({ document, url }: Page): Card[] {
  return Array.from(document.querySelectorAll('[data-jk]')).flatMap((link) => {
    const named = link.getAttribute('data-jk') ?? '';
    if (!key.test(named)) return [];
    return { element: link.closest('.cardOutline, li') ?? link, ...location(url, named) };
  });
}

function read(page: Page): Layer[] {
  const { document, url } = page;
  const text = document.querySelector('#jobDescriptionText');
  const title = readTitle(document);
  if (!text || !title || !isSettled(page)) return [];
  const place = readPlace(document);
  const [pay, type] = readPayAndType(document);
  return [
    {
      source: 'site-dom',
      fields: {
        title,
        company: readLine(document.querySelector('[data-testid="inlineHeader-companyName"]')),
        location: place.location,
        workplace: readWorkplace(place.line),
        employmentType: type,
        salary: readSalary(pay, dollarOf(url.hostname.split('.')[0] ?? '')),
        description: readBlocks(text),
        open: isExpired(document) ? false : null,
      },
    },
  ];
}

/** "Baker" with " - job post" in a span behind it. */
function readTitle(document: Document): string | null {
  const heading = document.querySelector('[data-testid="jobsearch-JobInfoHeader-title"]');
  const span = heading?.querySelector('span');
  const own = Array.from(span?.childNodes ?? [], (it) => (it.nodeType === 3 ? it.nodeValue : ''));
  return cleanLine(own.join('')) ?? readLine(heading);
}

/** "Leeds LS10", "Hybrid work in Leeds", "Leipzig • Homeoffice möglich". */
function readPlace(document: Document): { line: string | null; location: string | null } {
  const line = readLine(document.querySelector('[data-testid="inlineHeader-companyLocation"]'));
  const place = line?.split('•')[0]?.replace(/^(?:remote|hybrid(?: work| remote)?) in /i, '');
  return { line, location: cleanLine(place) };
}

/** "£34,000 - £38,500 a year" and " - Full-time", or one of the two. Of several types none is the posting's. */
function readPayAndType(document: Document) {
  const spans = document.querySelectorAll('#salaryInfoAndJobType > span');
  const lines = Array.from(spans, readLine).filter((it) => it !== null);
  const pay = lines.find((it) => /\d/.test(it)) ?? null;
  const types = lines
    .filter((it) => it !== pay)
    .flatMap((it) => it.split(','))
    .map(readEmploymentType)
    .filter((it) => it !== null);
  return [pay, new Set(types).size === 1 ? (types[0] ?? null) : null] as const;
}

function isExpired(document: Document): boolean {
  const alerts = document.querySelectorAll('#viewJobSSRRoot [role="alert"]');
  return Array.from(alerts, readLine).some(saysClosed);
}

/** Whether the pane shows the posting of the address: by its apply button, else by the card it was opened from. */
function isSettled({ document, url }: Page): boolean {
  const key = locate(url)?.externalId;
  const title = readTitle(document);
  if (!key || !title) return true;
  const shown = document.querySelector('[data-indeed-apply-jk]');
  if (shown) return shown.getAttribute('data-indeed-apply-jk') === key;
  const card = document.querySelector(`a[data-jk="${key}"]`);
  return !card || readLine(card) === title;
}
