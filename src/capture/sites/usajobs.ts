import { structuredSite } from '../structured-site';

const parts = ['summary', 'duties', 'requirements', 'qualifications', 'education'];

export const site = structuredSite({
  name: 'usajobs',
  matches: ['https://www.usajobs.gov/*'],
  paths: [/^\/job\/(?<id>\d+)(?=\/|$)/, /^\/GetJob\/ViewDetails\/(?<id>\d+)(?=\/|$)/],
  anchors: {
    title: '.usajobs-joa-banner__title',
    company: '.usajobs-joa-banner__agency',
    description: parts.map((part) => `#joa-${part}`).join(),
    notice: '.usajobs-joa-closed',
  },
  // Its JSON-LD keeps the parts of the text apart and drops their headings.
  trusted: ['description'],
  fallsBack: 'board',
});
