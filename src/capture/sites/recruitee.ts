import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'recruitee',
  matches: ['https://*.recruitee.com/*'],
  paths: [/^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/o\/(?<id>[^/]+)/],
  fallsBack: 'company',
});
