import type { Salary } from '@/domain/posting';
import { locateByPath } from '../address';
import { readAssignedJson } from '../assigned-json';
import { readBlocks } from '../blocks';
import { parseHtml } from '../html';
import { readLine } from '../line';
import { readDate } from '../meaning/date';
import { readEmploymentType } from '../meaning/employment-type';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import type { Fields, Layer, Page, Site } from '../site';
import { isStale } from '../structured/is-stale';
import { lineOf, listOf, valueOf } from '../structured/node';
import { cleanLine } from '../text';

const matches = ['https://jobs.ashbyhq.com/*'];
const locate = locateByPath(
  matches,
  /^\/[^/]+\/(?<id>[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(?=\/|$)/,
);

export const site: Site = { name: 'ashby', matches, locate, read, isSettled };

function read(page: Page): Layer[] {
  const here = locate(page.url);
  if (!here) return [];
  const data = readAssignedJson(page.document, 'window.__appData');
  const posting = valueOf(data, 'posting');
  // After a move inside the app the data is still that of the page first loaded.
  const isThisOne = valueOf(posting, 'id') === here.externalId;
  const fields = isThisOne ? readPosting(page.document, posting) : readScreen(page.document);
  if (!fields.title) return [];
  const company = lineOf(valueOf(data, 'organization'), page.document);
  const source = isThisOne ? 'site-data' : 'site-dom';
  return [{ source, fields: { company, applyUrl: `${here.url}/application`, ...fields } }];
}

function readPosting(document: Document, posting: unknown): Partial<Fields> {
  const line = (key: string) => lineOf(valueOf(posting, key), document);
  const places = [valueOf(posting, 'locationName'), valueOf(posting, 'secondaryLocationNames')];
  const text = valueOf(posting, 'descriptionHtml');
  return {
    title: line('title'),
    location: cleanLine(
      listOf(places)
        .filter((it) => typeof it === 'string')
        .join('; '),
    ),
    workplace: readWorkplace(line('workplaceType')),
    employmentType: readEmploymentType(line('employmentType')),
    salary: readPay(line('compensationTierSummary')),
    postedOn: readDate(line('publishedDate')),
    validThrough: readDate(line('applicationDeadline')),
    description: typeof text === 'string' ? readBlocks(parseHtml(document, text)) : [],
  };
}

/** The class names beginning with "ashby-" are those that Ashby promises to companies for their own styles. */
function readScreen(document: Document): Partial<Fields> {
  const labels = new Map(
    Array.from(document.querySelectorAll('.ashby-job-posting-left-pane h2'), (it) => [
      readLine(it),
      readLine(it.nextElementSibling),
    ]),
  );
  const text = document.querySelector('#overview [class*="descriptionText"]');
  return {
    title: readHeading(document),
    location: labels.get('Location') ?? null,
    workplace: readWorkplace(labels.get('Location Type')),
    employmentType: readEmploymentType(labels.get('Employment Type')),
    salary: readPay(labels.get('Compensation') ?? null),
    description: text ? readBlocks(text) : [],
  };
}

/** "€48K – €60K • Offers Equity". Where several parts are money (tiers, a bonus) only the words are kept. */
function readPay(summary: string | null): Salary | null {
  const parts = (summary ?? '')
    .split('•')
    .filter((it) => readSalary(it)?.max ?? readSalary(it)?.min);
  const read = readSalary(parts.length === 1 ? parts[0] : summary);
  if (!read || !summary) return null;
  return parts.length === 1
    ? { ...read, text: summary }
    : { min: null, max: null, currency: null, period: null, text: summary };
}

/** The tabs above the text link to the posting on screen, and the JSON-LD is that posting's. */
function isSettled(page: Page): boolean {
  const tabs = [...page.document.querySelectorAll('[role="tablist"] a[href$="/application"]')];
  const id = locate(page.url)?.externalId;
  if (!id) return true;
  const isTabbed = tabs.length === 0 || tabs.some((it) => it.getAttribute('href')?.includes(id));
  return isTabbed && !isStale(page, readHeading(page.document));
}

function readHeading(document: Document): string | null {
  return readLine(document.querySelector('h1.ashby-job-posting-heading'));
}
