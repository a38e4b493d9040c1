import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capture } from '@/capture';
import { postingDraftSchema, type PostingDraft } from '@/domain/posting';
import { openPage } from './saved-pages';

const url = 'https://jobs.saltmarsh.example/open/7002-deckhand';
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Deckhand',
  hiringOrganization: { name: 'Saltmarsh' },
  description: '<p>You work the deck and the nets.</p>',
};

function withData(...data: unknown[]): string {
  const blocks = data.map(
    (it) =>
      `<script type="application/ld+json">${typeof it === 'string' ? it : JSON.stringify(it).replaceAll('</', '<\\/')}</script>`,
  );
  return `<!doctype html><html><head>${blocks.join('')}</head><body><h1>Deckhand</h1></body></html>`;
}

/** Captures, says how long it took (500 ms is the aim), and checks that the draft is one. */
function captureClean(name: string, document: Document): PostingDraft | null {
  const start = performance.now();
  const draft = capture(document, url);
  const took = performance.now() - start;
  if (took > 500) console.warn(`${name}: ${took.toFixed(0)} ms in jsdom, over the 500 ms aimed at`);
  if (draft) expect(postingDraftSchema.parse(draft)).toEqual(draft);
  return draft;
}

function captureData(name: string, ...data: unknown[]): PostingDraft | null {
  return captureClean(name, openPage(withData(...data), url));
}

describe('a hostile page', () => {
  // jsdom alone takes most of a minute to build it on a busy machine.
  it('of ten thousand nested elements is read without overflowing', { timeout: 300_000 }, () => {
    const text =
      'You work the deck and the nets, in all weathers, with a crew of five and a good cook.';
    const html = `<body><h1>Deckhand</h1><h2>Requirements</h2>${'<div>'.repeat(10_000)}<p>${text.repeat(5)}</p><a href="/apply">Apply now</a>`;
    const document = new JSDOM(html, { url }).window.document;
    expect(() => captureClean('10,000 nested elements', document)).not.toThrow();
  });

  it('of JSON nested ten thousand deep is no posting', () => {
    const deep = `{"@type":"JobPosting","a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const broken = `{"@type":"JobPosting","a":${'['.repeat(10_000)}`;
    expect(captureData('deep JSON', deep, broken)).toBeNull();
  });

  it('of five thousand JSON-LD blocks still gives this page’s posting', () => {
    const others = Array.from({ length: 5000 }, (_, index) => ({
      '@type': 'BreadcrumbList',
      name: `Trail ${index}`,
    }));
    expect(captureData('5,000 blocks', ...others, posting)?.title).toBe('Deckhand');
  });

  it('of five thousand JobPosting blocks is a list', () => {
    const others = Array.from({ length: 5000 }, (_, index) => ({
      ...posting,
      title: `Deckhand ${index}`,
      url: `/open/${index}`,
    }));
    expect(captureData('5,000 postings', ...others)).toBeNull();
  });

  it('with keys that reach for prototypes changes none', () => {
    const evil = `{"@type":"JobPosting","__proto__":{"polluted":true,"title":"Evil"},"constructor":{"prototype":{"polluted":true}},"title":"Deckhand","hiringOrganization":{"__proto__":{"name":"Evil"},"name":"Saltmarsh"},"description":"x"}`;
    const draft = captureData('prototype keys', evil);
    expect(draft).toMatchObject({ title: 'Deckhand', company: 'Saltmarsh' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const microdata =
      '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="__proto__" itemscope><i itemprop="polluted">1</i></b><h1 itemprop="title">Deckhand</h1><p itemprop="hiringOrganization">Saltmarsh</p></div>';
    expect(captureClean('prototype items', openPage(microdata, url))?.company).toBe('Saltmarsh');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('with fields of the wrong kinds gives what is right and no more', () => {
    const draft = captureData('wrong kinds', {
      ...posting,
      hiringOrganization: [[{ name: ['', 'Saltmarsh'] }]],
      jobLocation: [null, 7, { address: [{ addressLocality: { name: 'Bellport' } }] }],
      baseSalary: { value: { value: { value: {} } } },
      employmentType: { a: 1 },
      datePosted: { '@value': '2026-05-08' },
      validThrough: 'soon',
      identifier: { value: { deep: true } },
    });
    expect(draft).toMatchObject({
      company: 'Saltmarsh',
      location: 'Bellport',
      salary: null,
      employmentType: null,
      postedOn: '2026-05-08',
      validThrough: null,
      externalId: null,
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'https://user:pass@evil.example/',
  ])('with the link %j as the way to apply has none', (href) => {
    const html = `<main><h1>Deckhand (m/f/d)</h1><dl><dt>Location</dt><dd>Bellport</dd><dt>Job type</dt><dd>Full-time</dd></dl><h2>Requirements</h2><p>${'You work the deck and the nets in all weathers. '.repeat(8)}</p><a href="${href}">Apply now</a></main>`;
    const draft = captureClean(`link ${href}`, openPage(html, url));
    expect(draft).toMatchObject({
      title: 'Deckhand (m/f/d)',
      location: 'Bellport',
      applyUrl: null,
    });
  });

  it('with bidi overrides and zero-width marks in its title gives plain text', () => {
    const draft = captureData('marks', {
      ...posting,
      title: '\u202Ednah\u202Ckced\u200B \u0007De\u00ADck\uFEFFhand\u2066\uD800',
    });
    expect(draft?.title).toBe('dnahkced Deckhand\uFFFD');
  });

  it('with code and event handlers in its description gives its words', () => {
    const description =
      '<p onclick="steal()">You work<script>steal()</script> the deck<style>p{}</style>.</p><img src=x onerror="steal()"><iframe srcdoc="<p>hi</p>"></iframe><svg><script>steal()</script></svg><p>&lt;script&gt;not code&lt;/script&gt;</p>';
    expect(captureData('handlers', { ...posting, description })?.descriptionText).toBe(
      'You work the deck.\n\n<script>not code</script>',
    );
  });

  it('with texts beyond measure gives a draft within the bounds', () => {
    const draft = captureData('long texts', {
      ...posting,
      title: 'D'.repeat(100_000),
      description: `<p>${'word '.repeat(150_000)}</p>`,
    });
    expect(draft?.title).toHaveLength(500);
    expect(draft?.descriptionText.length).toBeLessThanOrEqual(200_000);
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'about:blank', 'no address', ''])(
    'at the address %j is no posting',
    (address) => {
      expect(capture(openPage(withData(posting), url), address)).toBeNull();
    },
  );
});
