import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'reed',
  matches: ['https://www.reed.co.uk/*'],
  paths: [/^\/jobs\/[^/]+\/(?<id>\d+)(?=\/|$)/],
  fallsBack: 'board',
});
