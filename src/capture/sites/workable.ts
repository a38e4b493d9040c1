import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'workable',
  matches: ['https://apply.workable.com/*'],
  paths: [/^\/[\w-]+\/j\/(?<id>[\dA-F]{8,12})(?=\/|$)/],
  anchors: {
    title: '[data-ui="job-title"]',
    location: '[data-ui="job-location"]',
    workplace: '[data-ui="job-workplace"]',
    employmentType: '[data-ui="job-type"]',
    applyUrl: 'a[data-ui="application-form-tab"]@href',
    description: ['description', 'requirements', 'benefits']
      .map((part) => `[data-ui="job-${part}"]`)
      .join(),
  },
  fallsBack: 'board',
});
