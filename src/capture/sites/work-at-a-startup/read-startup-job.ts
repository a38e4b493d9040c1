import { readBlocks } from '../../blocks';
import { parseHtml } from '../../html';
import { readEmploymentType } from '../../meaning/employment-type';
import { readSalary } from '../../meaning/salary';
import { readWorkplace } from '../../meaning/workplace';
import type { Fields, Layer, Page } from '../../site';
import { parseJson } from '../../structured/json-text';
import { lineOf, valueOf } from '../../structured/node';
import { cleanLine } from '../../text';
import { readMarkdown } from './read-markdown';

/**
 * What Y Combinator's two job sites know of the posting on screen. The app's data for its first screen stands in an
 * attribute, and may be another posting's after a move.
 *
 * @param isThis whether a job of the data, with its id and its address there, is the one of the page's address
 */
export function readStartupJob(
  { document }: Page,
  isThis: (id: string | null, address: string | null) => boolean,
): Layer[] {
  const screen = document.querySelector('[data-page]')?.getAttribute('data-page');
  const props = valueOf(parseJson(screen ?? ''), 'props');
  const job = valueOf(props, 'job');
  const line = (key: string) => lineOf(valueOf(job, key), document);
  if (!line('title') || !isThis(line('id'), line('url'))) return [];
  const fields: Partial<Fields> = {
    title: line('title'),
    company: lineOf(valueOf(props, 'company'), document) ?? line('companyName'),
    ...readPlace(line('location')),
    employmentType: readEmploymentType(line('jobType') ?? line('type')),
    salary: readSalary(line('salaryRange')),
    applyUrl: lineOf(valueOf(props, 'applyUrl'), document) ?? line('applyUrl'),
    description: readText(document, job),
  };
  return [{ source: 'site-data', fields }];
}

function readText(document: Document, job: unknown) {
  const [html, markdown] = ['descriptionHtml', 'description'].map((key) => valueOf(job, key));
  if (typeof html === 'string') return readBlocks(parseHtml(document, html));
  return typeof markdown === 'string' ? readMarkdown(markdown) : [];
}

/** "San Francisco, CA, US / Remote (US)" leaves the choice; "Remote (US)" alone does not. */
function readPlace(line: string | null): Partial<Fields> {
  const places = (line ?? '').split(' / ').map((it) => ({ it, workplace: readWorkplace(it) }));
  const offices = places.filter(({ workplace }) => workplace !== 'remote').map(({ it }) => it);
  const location = cleanLine(offices.join('; ') || line);
  return { location, workplace: offices[0] ? null : (places[0]?.workplace ?? null) };
}
