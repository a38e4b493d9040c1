import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'xing',
  matches: ['https://www.xing.com/*'],
  paths: [/^\/jobs\/[^/]*-(?<id>\d{6,})(?=\/|$)/],
  fallsBack: 'board',
});
