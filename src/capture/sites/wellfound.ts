import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'wellfound',
  matches: ['https://wellfound.com/*'],
  paths: [/^\/jobs\/(?<id>\d+)(?:-[^/]*)?(?=\/|$)/],
});
