import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'hh',
  matches: ['https://*.hh.ru/*'],
  paths: [/^\/vacancy\/(?<id>\d+)(?=\/|$)/],
  anchors: {
    title: '[data-qa="vacancy-title"]',
    company: '[data-qa="vacancy-company-name"]',
    location: '[data-qa="vacancy-view-location"], [data-qa="vacancy-view-raw-address"]',
    description: '[data-qa="vacancy-description"]',
    notice: '[data-qa="vacancy-title-archived-text"]',
  },
  fallsBack: 'board',
});
