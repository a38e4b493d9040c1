import { structuredSite } from '../structured-site';

const domains = ['com', 'co.uk', 'ca', 'de', 'fr', 'it', 'es', 'nl', 'se', 'ie', 'at', 'ch', 'be'];

export const site = structuredSite({
  name: 'monster',
  matches: domains.map((it) => `https://www.monster.${it}/*`),
  paths: [/^\/[\w-]+\/[^/]*--(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/],
  fallsBack: 'board',
});
