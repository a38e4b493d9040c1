import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  paths: [/^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/jobs\/(?<id>\d+)(?:-[^/]*)?(?=\/|$)/],
  fallsBack: 'company',
});
