import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'smartrecruiters',
  matches: ['https://jobs.smartrecruiters.com/*'],
  paths: [
    /^\/(?!oneclick-ui\/)[\w-]+\/(?<id>\d{6,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:-[^/]*)?(?=\/|$)/,
  ],
  anchors: {
    title: 'h1.job-title',
    location: 'spl-job-location@formattedaddress',
    workplace: 'spl-job-location@workplacetype',
    applyUrl: 'a#st-apply@href',
  },
  fallsBack: 'board',
});
