import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: 'we-work-remotely',
  matches: ['https://weworkremotely.com/*'],
  paths: [/^\/remote-jobs\/(?!(?:search|new)(?:\/|$))(?<id>[\w-]+)(?=\/|$)/],
  anchors: {
    title: '.lis-container__header__hero__company-info__title',
    company: '.lis-container__job__sidebar__companyDetails__info__title h3',
    description: '.lis-container__job__content__description',
  },
  fallsBack: 'board',
});
