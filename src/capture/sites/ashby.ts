import * as z from 'zod/mini';
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
import { cleanLine } from '../text';

const matches = ['https://jobs.ashbyhq.com/*'];
const locate = locateByPath(
  matches,
  /^\/[^/]+\/(?<id>[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(?=\/|$)/,
);

const word = z.catch(z.nullish(z.string()), null);
const appDataSchema = z.object({
  organization: z.catch(z.nullish(z.object({ name: word })), null),
  posting: z.nullish(
    z.object({
      id: z.string(),
      title: word,
      locationName: word,
      secondaryLocationNames: z.catch(z.nullish(z.array(z.string())), null),
      workplaceType: word,
      employmentType: word,
      publishedDate: word,
      applicationDeadline: word,
      compensationTierSummary: word,
      descriptionHtml: word,
    }),
  ),
});

export const site: Site = { name: 'ashby', matches, locate, read, isSettled };

function read(page: Page): Layer[] {
  const here = locate(page.url);
  if (!here) return [];
  const data = appDataSchema.safeParse(readAssignedJson(page.document, 'window.__appData')).data;
  const company = cleanLine(data?.organization?.name);
  const fields =
    // After a move inside the app the data is still that of the page first loaded.
    data?.posting?.id === here.externalId
      ? readPosting(page.document, data.posting)
      : readScreen(page.document);
  if (!fields.title) return [];
  const source = data?.posting?.id === here.externalId ? 'site-data' : 'site-dom';
  return [{ source, fields: { company, applyUrl: `${here.url}/application`, ...fields } }];
}

type AppPosting = NonNullable<z.infer<typeof appDataSchema>['posting']>;

function readPosting(document: Document, posting: AppPosting): Partial<Fields> {
  const places = [posting.locationName, ...(posting.secondaryLocationNames ?? [])];
  return {
    title: cleanLine(posting.title),
    location: cleanLine(places.filter(Boolean).join('; ')),
    workplace: readWorkplace(posting.workplaceType),
    employmentType: readEmploymentType(posting.employmentType),
    salary: readPay(cleanLine(posting.compensationTierSummary)),
    postedOn: readDate(posting.publishedDate),
    validThrough: readDate(posting.applicationDeadline),
    description: readBlocks(parseHtml(document, posting.descriptionHtml ?? '')),
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
    title: readLine(document.querySelector('h1.ashby-job-posting-heading')),
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

/** The tabs above the text link to the posting on screen. */
function isSettled({ document, url }: Page): boolean {
  const tabs = [...document.querySelectorAll('[role="tablist"] a[href$="/application"]')];
  const id = locate(url)?.externalId;
  return !id || tabs.length === 0 || tabs.some((it) => it.getAttribute('href')?.includes(id));
}
