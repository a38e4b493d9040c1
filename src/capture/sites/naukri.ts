import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'naukri',
  matches: ['https://www.naukri.com/*'],
  paths: [/^\/job-listings-[^/]*-(?<id>\d{9,})$/],
  fallsBack: 'board',
});
