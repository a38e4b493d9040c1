import { isUnder } from '../address';
import type { Location, Page } from '../site';
import { structuredSite } from '../structured-site';

const domains =
  'com co.uk de fr ca ie nl at ch it es be com.au co.nz co.in sg com.hk com.br com.mx com.ar';
const matches = domains.split(' ').map((it) => `https://*.glassdoor.${it}/*`);

export const site = structuredSite({
  name: 'glassdoor',
  matches,
  locate,
  isSettled,
  // The cards of a list bear the same test ids as the pane: only what stands in the pane's header is taken.
  anchors: {
    title: 'h1[id^="jd-job-title"], h1[data-test="job-title"]',
    company: '[class*="JobDetails_jobDetailsHeader"] [class*="EmployerProfile_employerName"]',
    location: '[class*="JobDetails_jobDetailsHeader"] [data-test="location"]',
    description: '[class*="JobDetails_jobDescription_"]',
  },
});

/** On a page of its own, or in the pane of a list: the id is the same, and so is the short address. */
function locate(url: URL): Location | null {
  const id = url.searchParams.get('jl');
  if (!isUnder(url, matches) || !/^\/(job-listing|Job)\//.test(url.pathname)) return null;
  if (!id || !/^\d+$/.test(id)) return null;
  return { externalId: id, url: `${url.origin}/job-listing/j?jl=${id}` };
}

/** The heading of the posting on screen bears its id. */
function isSettled({ document, url }: Page): boolean {
  const shown = document.querySelector('h1[id^="jd-job-title"]')?.id.match(/\d+$/)?.[0];
  return !shown || shown === locate(url)?.externalId;
}
