import * as z from 'zod/mini';
import type { Fields, Layer, Page, Site } from '../site';
import { readBlocks } from '../blocks';
import { parseHtml } from '../html';
import { readEmploymentType } from '../meaning/employment-type';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import { structuredSite } from '../structured-site';
import { cleanLine } from '../text';

const word = z.catch(z.nullish(z.string()), null);
const screenSchema = z.object({
  props: z.object({
    job: z.object({
      id: z.number(),
      title: z.string(),
      location: word,
      jobType: word,
      salaryRange: word,
      descriptionHtml: word,
    }),
    company: z.object({ name: z.string() }),
    applyUrl: word,
  }),
});

const known = structuredSite({
  name: 'work-at-a-startup',
  matches: ['https://www.workatastartup.com/*'],
  paths: [/^\/jobs\/(?<id>\d+)(?=\/|-|$)/],
});

export const site: Site = { ...known, read };

/** The app's data for its first screen stands in an attribute, and may be another posting's after a move. */
function read({ document, url }: Page): Layer[] {
  const { job, company, applyUrl } = readScreen(document) ?? {};
  if (!job || String(job.id) !== known.locate(url)?.externalId) return [];
  const fields: Partial<Fields> = {
    title: cleanLine(job.title),
    company: cleanLine(company?.name),
    ...readPlace(job.location),
    employmentType: readEmploymentType(job.jobType),
    salary: readSalary(job.salaryRange),
    applyUrl: applyUrl ?? null,
    description: readBlocks(parseHtml(document, job.descriptionHtml ?? '')),
  };
  return [{ source: 'site-data', fields }];
}

/** "San Francisco, CA, US / Remote (US)" leaves the choice; "Remote (US)" alone does not. */
function readPlace(line: string | null | undefined): Partial<Fields> {
  const places = (line ?? '').split(' / ').map((it) => ({ it, workplace: readWorkplace(it) }));
  const offices = places.filter(({ workplace }) => workplace !== 'remote').map(({ it }) => it);
  const location = cleanLine(offices.join('; ') || line);
  return { location, workplace: offices[0] ? null : (places[0]?.workplace ?? null) };
}

function readScreen(document: Document) {
  try {
    const data: unknown = JSON.parse(
      document.querySelector('[data-page]')?.getAttribute('data-page') ?? 'null',
    );
    return screenSchema.safeParse(data).data?.props;
  } catch {
    return undefined;
  }
}
