import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  paths: [/^\/job\/(?<id>\d+)(?=\/|$)/],
  fallsBack: 'company',
});
