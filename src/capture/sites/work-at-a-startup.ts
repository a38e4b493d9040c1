import type { Fields, Layer, Page, Site } from '../site';
import { readBlocks } from '../blocks';
import { parseHtml } from '../html';
import { readEmploymentType } from '../meaning/employment-type';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import { structuredSite } from '../structured-site';
import { parseJson } from '../structured/json-text';
import { lineOf, valueOf } from '../structured/node';
import { cleanLine } from '../text';

const known = structuredSite({
  name: 'work-at-a-startup',
  matches: ['https://www.workatastartup.com/*'],
  paths: [/^\/jobs\/(?<id>\d+)(?=\/|-|$)/],
});

export const site: Site = { ...known, read };

/** The app's data for its first screen stands in an attribute, and may be another posting's after a move. */
function read({ document, url }: Page): Layer[] {
  const screen = document.querySelector('[data-page]')?.getAttribute('data-page');
  const props = valueOf(parseJson(screen ?? ''), 'props');
  const job = valueOf(props, 'job');
  const line = (key: string) => lineOf(valueOf(job, key), document);
  const text = valueOf(job, 'descriptionHtml');
  if (line('id') !== known.locate(url)?.externalId) return [];
  const fields: Partial<Fields> = {
    title: line('title'),
    company: lineOf(valueOf(props, 'company'), document),
    ...readPlace(line('location')),
    employmentType: readEmploymentType(line('jobType')),
    salary: readSalary(line('salaryRange')),
    applyUrl: lineOf(valueOf(props, 'applyUrl'), document),
    description: typeof text === 'string' ? readBlocks(parseHtml(document, text)) : [],
  };
  return [{ source: 'site-data', fields }];
}

/** "San Francisco, CA, US / Remote (US)" leaves the choice; "Remote (US)" alone does not. */
function readPlace(line: string | null): Partial<Fields> {
  const places = (line ?? '').split(' / ').map((it) => ({ it, workplace: readWorkplace(it) }));
  const offices = places.filter(({ workplace }) => workplace !== 'remote').map(({ it }) => it);
  const location = cleanLine(offices.join('; ') || line);
  return { location, workplace: offices[0] ? null : (places[0]?.workplace ?? null) };
}
