import { locateByPath } from '../address';
import { readBlocks } from '../blocks';
import { readLine } from '../line';
import { readEmploymentType } from '../meaning/employment-type';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import type { Layer, Page, Site } from '../site';

const matches = ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'];
const locate = locateByPath(
  matches,
  /^\/[^/]+\/(?<id>[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(?=\/|$)/,
);

export const site: Site = {
  name: 'lever',
  matches,
  locate,
  read,
  fallsBack: 'board',
  lacksText: ({ pathname }) => /\/apply\/?$/.test(pathname),
};

function read({ document, url }: Page): Layer[] {
  const headline = document.querySelector('.posting-headline');
  const title = readLine(headline?.querySelector('h2'));
  const here = locate(url);
  if (!headline || !title || !here) return [];
  const category = (name: string) =>
    readLine(headline.querySelector(`.${name}`))?.replace(/\s*\/$/, '') ?? null;
  return [
    {
      source: 'site-dom',
      fields: {
        title,
        company: readCompany(document, title),
        location: category('location'),
        workplace: readWorkplace(category('workplaceTypes')),
        employmentType: readEmploymentType(category('commitment')),
        salary: readSalary(readLine(document.querySelector('[data-qa="salary-range"]'))),
        applyUrl: `${here.url}/apply`,
        description: readText(document),
      },
    },
  ];
}

/** The page's title is "Company - Posting", and both may hold dashes: what stands before the posting's own. */
function readCompany(document: Document, title: string): string | null {
  const logo = document.querySelector('.main-header-logo img')?.getAttribute('alt');
  const whole = readLine(document.querySelector('title')) ?? document.title.trim();
  if (whole.endsWith(` - ${title}`)) return whole.slice(0, -title.length - 3);
  return logo?.replace(/ logo$/i, '') ?? null;
}

/** The sections below the headline; on the form's own page there are none of the posting's. */
function readText(document: Document) {
  const sections = document.querySelector('.posting-page .section-wrapper:not(.accent-section)');
  const isApart = (it: Element) => it.matches('.last-section-apply, [data-qa="salary-range"]');
  return sections ? readBlocks(sections, isApart) : [];
}
