import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'jobvite',
  matches: ['https://jobs.jobvite.com/*'],
  paths: [/^(?:\/careers)?\/(?!careers\/)[\w-]+\/job\/(?<id>\w+)(?=\/|$)/],
  anchors: {
    title: '.jv-page-job-detail .jv-header',
    company: '.jv-logo img@alt',
    applyUrl: '.jv-button-apply@href',
    description: '.jv-job-detail-description',
  },
  fallsBack: 'board',
});
