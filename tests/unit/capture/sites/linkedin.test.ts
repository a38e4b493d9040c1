import { describe, expect, it } from 'vitest';
import { isSettled, locatePosting } from '@/capture';
import { site } from '@/capture/sites/linkedin';
import { savedPages } from '../saved-pages';
import { openPage } from '../saved-pages';
import { checkAddresses } from './check-addresses';

const id = '4200000001';
const url = `https://www.linkedin.com/jobs/view/${id}/`;

checkAddresses(
  site,
  [
    `https://www.linkedin.com/jobs/view/${id}`,
    `https://www.linkedin.com/jobs/view/${id}/?refId=x&trackingId=y#top`,
    `https://www.linkedin.com/jobs/view/pastry-baker-at-rivermill-${id}`,
    `https://fr.linkedin.com/jobs/view/boulanger-%E2%80%93-cdi-${id}?trk=x`,
    `https://uk.linkedin.com/jobs/view/top-10-baker-2026-at-mill-${id}/`,
    `https://www.linkedin.com/jobs/search/?currentJobId=${id}&keywords=baker`,
    `https://www.linkedin.com/jobs/search?currentJobId=${id}`,
    `https://www.linkedin.com/jobs/search-results/?currentJobId=${id}`,
    `https://www.linkedin.com/jobs/collections/recommended/?currentJobId=${id}`,
    `https://www.linkedin.com/jobs/collections/easy-apply/?discover=true&currentJobId=${id}`,
    `https://www.linkedin.com/comm/jobs/view/${id}/?trk=mail`,
    `https://linkedin.com/jobs/view/${id}/apply/?openSDUIApplyFlow=true`,
  ].map((it) => [it, id, url]),
  [
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/jobs/search/?keywords=baker',
    'https://www.linkedin.com/jobs/search/?currentJobId=',
    'https://www.linkedin.com/jobs/search/?currentJobId=12ab34567',
    'https://www.linkedin.com/jobs/view/',
    'https://www.linkedin.com/jobs/view/baker-at-mill/',
    'https://www.linkedin.com/company/rivermill/jobs/',
    `https://www.linkedin.com/feed/?currentJobId=${id}`,
    `https://www.linkedin.com/in/jobs/view-${id}`,
  ],
);

describe('a LinkedIn page', () => {
  const pages = savedPages().filter((it) => it.name.startsWith('linkedin/'));
  const other = 'https://www.linkedin.com/jobs/view/4999999999/';

  it.each(pages.filter((it) => it.expected))(
    '$name is settled at its own address alone',
    (page) => {
      const document = openPage(page.html, page.url);
      expect(isSettled(document, page.url)).toBe(true);
      expect(isSettled(document, other)).toBe(false);
    },
  );

  it('is not settled while the tab still names another posting', () => {
    const page = pages.find((it) => it.name === 'linkedin/classic-fr.html');
    const document = openPage(page?.html ?? '', page?.url ?? other);
    document.title = '(4) Chef de rang | Auberge du Pont | LinkedIn';
    expect(isSettled(document, document.URL)).toBe(false);
  });

  it('names its site and posting by its address alone', () => {
    expect(locatePosting(`https://www.linkedin.com/jobs/view/baker-${id}`)).toEqual({
      site: 'linkedin',
      externalId: id,
      url,
    });
    expect(locatePosting('no address')).toBeNull();
  });
});
