import type { Salary } from '@/domain/posting';
import { isUnder, locateByPath } from '../address';
import { readBlocks } from '../blocks';
import { readLine } from '../line';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import type { Layer, Location, Page, Site } from '../site';

const matches = [
  'https://boards.greenhouse.io/*',
  'https://job-boards.greenhouse.io/*',
  'https://boards.eu.greenhouse.io/*',
  'https://job-boards.eu.greenhouse.io/*',
];
const locateOnBoard = locateByPath(matches, /^\/(?!embed\/)[^/]+\/jobs\/(?<id>\d+)/);

export const site: Site = { name: 'greenhouse', matches, locate, read, fallsBack: 'board' };

function locate(url: URL): Location | null {
  return locateOnBoard(url) ?? locateForm(url);
}

/** The form that company pages embed, opened by itself: it holds the posting's text too. */
function locateForm(url: URL): Location | null {
  const [org, id] = [url.searchParams.get('for'), url.searchParams.get('token')];
  if (!isUnder(url, matches) || url.pathname !== '/embed/job_app') return null;
  if (!org || !/^[\w-]+$/.test(org) || !id || !/^\d+$/.test(id)) return null;
  return { externalId: id, url: `${url.origin}/${org}/jobs/${id}` };
}

function read({ document }: Page): Layer[] {
  const text = document.querySelector('.job__description, #app_body #content');
  if (!text) return [];
  const location = readLine(document.querySelector('.job__location, #header .location'));
  return [
    {
      source: 'site-dom',
      fields: {
        title: readLine(document.querySelector('.job__title h1, h1.app-title')),
        company: readCompany(document),
        location,
        workplace: readWorkplace(location),
        salary: readPay(text),
        description: readBlocks(text),
      },
    },
  ];
}

function readCompany(document: Document): string | null {
  const logo = document.querySelector('img.logo, #logo img')?.getAttribute('alt');
  const named = readLine(document.querySelector('#header .company-name'));
  return named?.replace(/^(at|bei|chez|en|em|bij|w) /, '') ?? logo?.replace(/ Logo$/i, '') ?? null;
}

/** "Annual Pay Range: $82,500 — $104,000 USD". Of several ranges (one a country or a level) only the words. */
function readPay(text: Element): Salary | null {
  const ranges = Array.from(text.querySelectorAll('.pay-input'), (it) =>
    ['.title', '.pay-range'].map((part) => readLine(it.querySelector(part))).join(' '),
  );
  const [only = null, ...others] = ranges;
  if (others.length > 0) return wordsOnly(ranges.join('; '));
  // The code behind the range names the currency; the sign before it is often a bare "$".
  return readSalary(only, /\b([A-Z]{3})$/.exec(only ?? '')?.[1]);
}

function wordsOnly(text: string): Salary {
  return { min: null, max: null, currency: null, period: null, text: text.slice(0, 500) };
}
