import { isUnder, locateByPath } from '../address';
import type { Location, Page } from '../site';
import { structuredSite } from '../structured-site';

const matches = ['https://www.seek.com.au/*', 'https://www.seek.co.nz/*', 'https://nz.seek.com/*'];
const locateOwnPage = locateByPath(matches, /^\/job\/(?<id>\d+)(?=\/|$)/);

export const site = structuredSite({
  name: 'seek',
  matches,
  locate,
  isSettled,
  anchors: {
    title: '[data-automation="job-detail-title"]',
    company: '[data-automation="advertiser-name"]',
    location: '[data-automation="job-detail-location"]',
    employmentType: '[data-automation="job-detail-work-type"]',
    salary: '[data-automation="job-detail-salary"]',
    description: '[data-automation="jobAdDetails"]',
  },
});

/** A posting has an address of its own, or is opened beside a list by "jobId". */
function locate(url: URL): Location | null {
  const id = url.searchParams.get('jobId');
  const own = locateOwnPage(url);
  if (own || !isUnder(url, matches) || !id || !/^\d+$/.test(id)) return own;
  return { externalId: id, url: `${url.origin}/job/${id}` };
}

/** The apply button leads to the form of the posting on screen. */
function isSettled({ document, url }: Page): boolean {
  const apply = document.querySelector('a[data-automation="job-detail-apply"]');
  const shown = /\/job\/(\d+)\/apply/.exec(apply?.getAttribute('href') ?? '')?.[1];
  return !shown || shown === locate(url)?.externalId;
}
