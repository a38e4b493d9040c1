/** A page of search results as a job site lays it out; every card is invented. */
export interface ListPage {
  url: string;
  /** What contains the cards, where it scrolls by itself. */
  scroller: string | null;
  card(id: string, index: number): string;
  /** The address under which the site's posting is kept. */
  posting(id: string): { site: string; url: string };
  /** The ids of its postings, from 0. */
  id(index: number): string;
}

const linkedin = {
  posting: (id: string) => ({
    site: 'linkedin',
    url: `https://www.linkedin.com/jobs/view/${id}/`,
  }),
  id: (index: number) => String(4_300_000_000 + index),
};
const words = (index: number) =>
  `<h3>Night Baker ${index}</h3><p>Otherplace Mill</p><p>Utica, NY</p>`;

export const listPages: Record<string, ListPage> = {
  'LinkedIn, not signed in': {
    ...linkedin,
    url: 'https://fr.linkedin.com/jobs/search?keywords=baker',
    scroller: null,
    card: (id, index) =>
      `<li><div class="card" data-entity-urn="urn:li:jobPosting:${id}"><a class="cover" href="/jobs/view/baker-${id}">Baker</a>${words(index)}</div></li>`,
  },
  'LinkedIn, classic': {
    ...linkedin,
    url: 'https://www.linkedin.com/jobs/search/?keywords=baker',
    scroller: '.list',
    card: (id, index) =>
      `<li class="card" data-occludable-job-id="${id}"><div data-job-id="${id}">${words(index)}</div></li>`,
  },
  'LinkedIn, newest': {
    ...linkedin,
    url: 'https://www.linkedin.com/jobs/search-results/?keywords=baker',
    scroller: '.list',
    card: (id, index) =>
      `<div class="card" componentkey="job-card-component-ref-${id}"><div role="button" tabindex="0">${words(index)}</div></div>`,
  },
  Indeed: {
    url: 'https://uk.indeed.com/jobs?q=baker',
    scroller: null,
    card: (id, index) =>
      `<li><div class="card cardOutline"><h2><a data-jk="${id}" href="/rc/clk?jk=${id}">Baker ${index}</a></h2><p>Otherplace Mill</p><p>Leeds</p></div></li>`,
    posting: (id) => ({ site: 'indeed', url: `https://uk.indeed.com/viewjob?jk=${id}` }),
    id: (index) => (0xabcdef0123400000n + BigInt(index)).toString(16),
  },
};

/** The page with so many cards, under a header that stays in place. */
export function listHtml({ card, id, scroller }: ListPage, count: number): string {
  const cards = Array.from({ length: count }, (_, index) => card(id(index), index));
  const scrolls = scroller ? 'overflow-y: auto; height: 480px; width: 480px' : 'width: 640px';
  return `<!doctype html><html lang="en"><head><title>Baker jobs</title><style>
    body { margin: 0; font: 14px/1.4 sans-serif; color-scheme: light dark }
    header { position: sticky; top: 0; z-index: 100; height: 100px; background: light-dark(#eee, #333) }
    .list { list-style: none; margin: 20px; padding: 0; ${scrolls} }
    .card { position: relative; padding: 12px; border-bottom: 1px solid #8888 }
    .card :is(h2, h3, p) { margin: 0 }
    .cover { position: absolute; inset: 0; opacity: 0 }
  </style></head><body><header>Jobs</header><ul class="list">${cards.join('\n')}</ul></body></html>`;
}
