import type { Site } from '../site';
import { structuredSite } from '../structured-site';
import { readStartupJob } from './work-at-a-startup/read-startup-job';

const known = structuredSite({
  name: 'work-at-a-startup',
  matches: ['https://www.workatastartup.com/*'],
  paths: [/^\/jobs\/(?<id>\d+)(?=\/|-|$)/],
});

export const site: Site = {
  ...known,
  read: (page) => readStartupJob(page, (id) => id === known.locate(page.url)?.externalId),
};
