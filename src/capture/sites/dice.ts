import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'dice',
  matches: ['https://www.dice.com/*'],
  paths: [/^\/job-detail\/(?<id>[\w-]{8,})(?=\/|$)/],
  fallsBack: 'board',
});
