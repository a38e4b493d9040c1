import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'stepstone',
  matches: ['de', 'at', 'be', 'nl'].map((it) => `https://www.stepstone.${it}/*`),
  paths: [/^\/[\w-]+--[^/]+--(?<id>\d+)(?:-inline)?\.html$/],
  anchors: {
    title: '[data-at="header-job-title"]',
    company: '[data-at="metadata-company-name"], [data-at="header-company-name"]',
    location: '[data-at="metadata-location"]',
    workplace: '[data-at="metadata-work-type"]',
    employmentType: '[data-at="metadata-work-type"]',
    description: '[data-at^="section-text-"][data-at$="-content"]',
  },
  fallsBack: 'board',
});
