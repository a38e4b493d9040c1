import type { Site } from '../site';
import { structuredSite } from '../structured-site';
import { readStartupJob } from './work-at-a-startup/read-startup-job';

const known = structuredSite({
  name: 'y-combinator',
  matches: ['https://www.ycombinator.com/companies/*'],
  // The code before the title: "/companies/acme/jobs/GL2b1aZ-product-designer" (seen October 2026).
  paths: [/^\/companies\/[\w-]+\/jobs\/(?<id>[A-Za-z0-9]{6,})(?:-[^/]*)?(?=\/|$)/],
});

export const site: Site = {
  ...known,
  read(page) {
    const here = known.locate(page.url);
    const idOf = (address: string) => known.locate(new URL(address, page.url))?.externalId;
    return readStartupJob(page, (_, address) => !!address && idOf(address) === here?.externalId);
  },
};
