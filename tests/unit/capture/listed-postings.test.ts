import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedPostings, locatePosting } from '@/capture/registry';
import { openPage } from './saved-pages';

const folder = join(import.meta.dirname, '../../pages');

function readCards(file: string) {
  const html = readFileSync(join(folder, file), 'utf8');
  const url = /<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1] ?? '';
  const document = openPage(html, url);
  const before = document.documentElement.outerHTML;
  const cards = listedPostings(document, url);
  expect(document.documentElement.outerHTML).toBe(before);
  return cards;
}

const lists: [file: string, ids: string[], text: string][] = [
  [
    'linkedin/guest-results.html',
    ['410000011', '410000012', '410000013', '410000014', '410000015'],
    'Mill 1',
  ],
  ['linkedin/list-without-selection.html', ['420000090', '420000091'], 'Night Baker'],
  ['linkedin/newest-list.html', ['430000120', '430000121'], 'Fernhurst Estate'],
  [
    'indeed/list.html',
    ['d0c1b2a394857601', '77e6d5c4b3a29180', '0f1e2d3c4b5a6978'],
    'Auenland Versicherung AG',
  ],
];

describe.each(lists)('the list of %s', (file, ids, text) => {
  it('gives each posting once, in order, under its canonical address', () => {
    const cards = readCards(file);
    expect(cards.map((it) => it.externalId)).toEqual(ids);
    for (const { url, externalId } of cards) {
      expect(locatePosting(url)).toMatchObject({ url, externalId });
    }
  });

  it('gives the whole card, not only its link', () => {
    expect(readCards(file)[0]?.element.textContent).toContain(text);
  });
});

describe('the postings of a list', () => {
  const linkedin = 'https://www.linkedin.com/jobs/search/?keywords=baker';
  const indeed = 'https://uk.indeed.com/jobs?q=baker';
  const ids = (html: string, url: string) =>
    listedPostings(openPage(html, url), url).map((it) => it.externalId);

  it.each([
    ['<div data-entity-urn="urn:li:jobPosting:430000001"></div>', linkedin],
    ['<ul><li data-occludable-job-id="430000001"></li></ul>', linkedin],
    ['<div componentkey="job-card-component-ref-430000001"></div>', linkedin],
    ['<a data-jk="d0c1b2a394857601">Baker</a>', indeed],
  ])('%s is one', (html, url) => {
    expect(ids(html, url)).toHaveLength(1);
  });

  it.each([
    ['<div data-entity-urn="urn:li:company:430000001"></div>', linkedin],
    ['<div data-entity-urn="urn:li:jobPosting:search"></div>', linkedin],
    ['<ul><li data-occludable-job-id="search"></li></ul>', linkedin],
    ['<div data-job-id="430000001"></div>', linkedin],
    ['<div componentkey="job-card-component-ref-430000001-footer"></div>', linkedin],
    ['<a data-jk="../../evil">Baker</a>', indeed],
    ['<a data-jk="d0c1b2a394857601">Baker</a>', linkedin],
    ['<a data-jk="d0c1b2a394857601">Baker</a>', 'https://uk.indeed.com.attacker.example/jobs'],
    ['<ul><li data-occludable-job-id="430000001"></li></ul>', 'https://jobs.lever.co/larch'],
    ['<ul><li data-occludable-job-id="430000001"></li></ul>', 'not an address'],
  ])('%s on %s is none', (html, url) => {
    const document = openPage(html, 'https://page.example/');
    expect(listedPostings(document, url)).toEqual([]);
  });

  it('counts a card within a card once', () => {
    const inner = '<div data-entity-urn="urn:li:jobPosting:430000001"></div>';
    const html = `<ul><li data-occludable-job-id="430000001">${inner}</li></ul>`;
    expect(ids(html, linkedin)).toEqual(['430000001']);
  });
});
