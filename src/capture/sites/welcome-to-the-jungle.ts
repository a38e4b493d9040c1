import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'welcome-to-the-jungle',
  matches: ['https://www.welcometothejungle.com/*'],
  paths: [/^\/[a-z]{2}\/companies\/[\w-]+\/jobs\/(?<id>[\w-]+)(?=\/|$)/],
  fallsBack: 'board',
});
