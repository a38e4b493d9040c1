import { locateByPath } from '../address';
import { readBlocks } from '../blocks';
import { readLine } from '../line';
import { readEmploymentType } from '../meaning/employment-type';
import { readPosted } from '../meaning/posted';
import { readWorkplace } from '../meaning/workplace';
import type { Layer, Page, Site } from '../site';
import { isStale } from '../structured/is-stale';
import { readJsonLd } from '../structured/json-ld';
import { httpUrl, plainKey } from '../url';

const matches = ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'];
/** A title's own marks are written as "-": the first "_" of the last part begins the requisition's id. */
const locate = locateByPath(
  matches,
  /^(?:\/[\w-]+)+?\/(?:job|details)(?:\/[^/]+)?\/[^/_]+_(?<id>[\w.-]*\d[\w.-]*)(?=\/|$)/,
);

export const site: Site = { name: 'workday', matches, locate, read, isSettled };

function read(page: Page): Layer[] {
  const screen = findScreen(page.document);
  const text = screen?.querySelector('[data-automation-id="jobPostingDescription"]');
  if (!screen || !text || !isSettled(page)) return [];
  const facts = (name: string) => readFacts(screen, name);
  const apply = screen.querySelector('a[data-automation-id="adventureButton"]');
  return [
    {
      source: 'site-dom',
      fields: {
        title: readTitle(screen),
        company: readBrand(page),
        location: facts('locations').join('; ') || null,
        workplace: readWorkplace(facts('remoteType')[0]),
        employmentType: readEmploymentType(facts('time')[0]),
        ...readPosted(facts('postedOn')[0]),
        applyUrl: httpUrl(apply?.getAttribute('href'), page.url),
        description: readBlocks(text),
      },
      // Its JSON-LD names a legal entity, one of several places, and the text without its structure.
      trusted: ['title', 'company', 'location', 'description'],
    },
  ];
}

/** The posting itself; on wide screens it stands beside the list that it was opened from. */
function findScreen(document: Document): Element | null {
  const header = document.querySelector('[data-automation-id="jobPostingHeader"]');
  return header?.closest('[data-automation-id="jobPostingPage"], main') ?? null;
}

function readTitle(screen: Element): string | null {
  return readLine(screen.querySelector('[data-automation-id="jobPostingHeader"]'));
}

/** Each fact is a `dl` under its own id: a label in the interface's language, then its values. */
function readFacts(screen: Element, name: string): string[] {
  const values = screen.querySelectorAll(`[data-automation-id="${name}"] dd`);
  return Array.from(values, readLine).filter((it) => it !== null);
}

/** What accounting puts before or behind a legal name: "2100 Acme", "AT20 - Acme", "Acme (1001)". */
const ledgerNumber = /^(?:[A-Z]{0,4}\d+\s*[-–:]\s+|\d{4,}\s)|\s*[([][A-Z]{0,4}\d+[)\]]$/g;

/**
 * The company as people call it. A tenant's host bears the brand's letters ("heronbank"); the page's header, its
 * logo or the legal name shows how they are spelled ("The Heron Bank, N.A.").
 */
function readBrand(page: Page): string | null {
  const { hostname, pathname } = page.url;
  const tenant = /\/recruiting\/([\w-]+)\//.exec(pathname)?.[1] ?? hostname.split('.')[0] ?? '';
  const legal = (readJsonLd(page)?.fields.company ?? '').replace(ledgerNumber, '');
  const about = page.document.querySelector('[data-automation-id="headerTitle"]');
  const logo = page.document.querySelector('img[data-automation-id="logo"]')?.getAttribute('alt');
  for (const words of [readLine(about), logo, legal]) {
    const brand = words && findSpelling(words, plainKey(tenant));
    if (brand) return brand;
  }
  return legal || null;
}

/** The run of whole words that has these letters: "heronbank" in "Careers at Heron Bank". */
function findSpelling(words: string, letters: string): string | null {
  const parts = words.split(/\s+/);
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      const run = parts.slice(from, to).join(' ');
      if (plainKey(run) === letters) return run.replace(/[,;:|]+$/, '');
    }
  }
  return null;
}

/**
 * The requisition on screen is the one of the address, which may bear a counter behind it ("R-10482-1"), and the one
 * of the JSON-LD.
 */
function isSettled(page: Page): boolean {
  const id = locate(page.url)?.externalId;
  const screen = findScreen(page.document);
  const shown = screen && readFacts(screen, 'requisitionId')[0];
  if (!id || !shown) return true;
  return (id === shown || id.startsWith(`${shown}-`)) && !isStale(page, readTitle(screen), shown);
}
