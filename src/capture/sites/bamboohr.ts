import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'bamboohr',
  matches: ['https://*.bamboohr.com/*'],
  paths: [/^\/careers\/(?<id>\d+)(?=\/|$)/],
  fallsBack: 'company',
});
