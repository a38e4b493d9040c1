import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { site } from '@/capture/sites/indeed';
import { checkAddresses } from './check-addresses';

const key = '4be1f0c29d7a6e35';
const accepted: [string, string, string][] = [
  [
    `https://uk.indeed.com/viewjob?jk=${key}&from=serp&tk=1j2`,
    key,
    `https://uk.indeed.com/viewjob?jk=${key}`,
  ],
  [
    `https://www.indeed.com/m/viewjob?from=app&jk=${key}#apply`,
    key,
    `https://www.indeed.com/viewjob?jk=${key}`,
  ],
  [
    `https://de.indeed.com/jobs?q=baker&l=Ulm&vjk=${key}`,
    key,
    `https://de.indeed.com/viewjob?jk=${key}`,
  ],
  [
    `https://www.indeed.com/cmp/Rivermill-Bakery/jobs?jk=${key}&start=0`,
    key,
    `https://www.indeed.com/viewjob?jk=${key}`,
  ],
  [`https://fr.indeed.com/?vjk=${key}&advn=12`, key, `https://fr.indeed.com/viewjob?jk=${key}`],
  [
    `https://indeed.com/q-baker-l-ulm-jobs.html?vjk=${key}`,
    key,
    `https://indeed.com/viewjob?jk=${key}`,
  ],
];

const refused = [
  'https://www.indeed.com/',
  'https://www.indeed.com/jobs?q=baker',
  'https://www.indeed.com/viewjob',
  'https://www.indeed.com/viewjob?jk=',
  'https://www.indeed.com/viewjob?jk=../../evil',
  'https://www.indeed.com/cmp/Acme/reviews',
  `https://www.indeed.com.attacker.example/viewjob?jk=${key}`,
  `https://notindeed.com/viewjob?jk=${key}`,
  `https://attacker.example/indeed.com/viewjob?jk=${key}`,
  `http://www.indeed.com/viewjob?jk=${key}`,
];

checkAddresses(site, accepted, refused);

describe('an Indeed pane', () => {
  const heading =
    '<h2 data-testid="jobsearch-JobInfoHeader-title"><span>Baker<span> - job post</span></span></h2>';
  const settled = (html: string) =>
    site.isSettled?.({
      document: new JSDOM(html).window.document,
      url: new URL(`https://uk.indeed.com/jobs?vjk=${key}`),
    });

  it('is settled when its apply button names the posting of the address', () => {
    expect(settled(`${heading}<span data-indeed-apply-jk="${key}"></span>`)).toBe(true);
  });

  it('is not while its apply button names another', () => {
    expect(settled(`${heading}<span data-indeed-apply-jk="aaaa000011112222"></span>`)).toBe(false);
  });

  it('is not while the card of the address has another title', () => {
    expect(settled(`<a data-jk="${key}">Miller</a>${heading}`)).toBe(false);
    expect(settled(`<a data-jk="${key}">Baker</a>${heading}`)).toBe(true);
  });
});
