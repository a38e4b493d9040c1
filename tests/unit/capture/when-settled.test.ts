import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureKnownPageSettled } from '@/capture/known-page';
import { captureSettled } from '@/capture/settle';
import { openPage } from './saved-pages';

const folder = join(import.meta.dirname, '../../pages/linkedin');
const read = (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8');
const first = 'https://www.linkedin.com/jobs/view/4200000008/';
const second = 'https://www.linkedin.com/jobs/view/4200000006/';

beforeEach(() => {
  vi.stubGlobal('MutationObserver', new JSDOM().window.MutationObserver);
});

/** A page that shows one posting and, some time after its address changed, the other. */
function movingPage(showAfter: number) {
  const document = openPage(read('newest-closed'), first);
  let url = first;
  const move = () => {
    url = second;
    setTimeout(() => {
      const next = openPage(
        read('newest-list-pane').replace('baker jobs', 'Pastry Baker | Rivermill Bakery'),
        second,
      );
      document.title = next.title;
      document.body.innerHTML = next.body.innerHTML;
    }, showAfter);
  };
  return { document, readUrl: () => url, move };
}

describe('captureSettled', () => {
  it('takes a page whose address and screen agree at once', async () => {
    const { document, readUrl } = movingPage(0);
    const draft = await captureSettled(document, readUrl);
    expect(draft).toMatchObject({ externalId: '4200000008', title: 'Pastry Baker' });
  });

  it('waits for the screen after the address has changed', async () => {
    const { document, readUrl, move } = movingPage(200);
    await captureKnownPageSettled(document, readUrl);
    move();
    const draft = await captureKnownPageSettled(document, readUrl);
    expect(draft).toMatchObject({ externalId: '4200000006', location: 'Troy, NY', open: true });
  });

  it('says so when the screen does not follow in time', async () => {
    const { document, readUrl, move } = movingPage(10_000);
    move();
    expect(await captureSettled(document, readUrl, undefined, 300)).toBe('unsettled');
  });

  it('does not wait for a text on the page of a form, which has none', async () => {
    const html = readFileSync(join(folder, '../lever/apply-form.html'), 'utf8');
    const url = /url: (\S+)/.exec(html)?.[1] ?? '';
    // Nothing that waits ever ends here.
    vi.useFakeTimers();
    const draft = await captureKnownPageSettled(openPage(html, url), () => url);
    vi.useRealTimers();
    expect(draft).toMatchObject({ site: 'lever', description: [] });
  });

  it('stops by its signal', async () => {
    const { document, readUrl, move } = movingPage(10_000);
    move();
    const stop = new AbortController();
    // Nothing but the signal ends the waiting.
    vi.useFakeTimers();
    const waiting = captureSettled(document, readUrl, stop.signal);
    stop.abort();
    expect(await waiting).toBe('unsettled');
    vi.useRealTimers();
  });

  it('waits for the text of a posting that is still loading', async () => {
    const document = openPage(read('newest-closed'), first);
    const text = document.querySelector('[data-testid="expandable-text-box"]');
    const words = text?.innerHTML ?? '';
    text?.replaceChildren();
    setTimeout(() => (text ? (text.innerHTML = words) : null), 150);
    const draft = await captureSettled(document, () => first);
    expect(draft).toMatchObject({ language: 'en' });
    expect(JSON.stringify(draft)).toContain('forty loaves');
  });

  it('does not believe at once a text that was another posting’s', async () => {
    const document = openPage(read('classic-zh'), 'https://www.linkedin.com/jobs/view/4200000010/');
    let url = document.URL;
    await captureSettled(document, () => url);
    url = 'https://www.linkedin.com/jobs/view/4200000011/';
    // The card follows at once, the text a moment later.
    document.title = '(3) 厨师 | 磨坊面包店 | LinkedIn';
    for (const link of document.querySelectorAll('h1 a')) {
      link.setAttribute('href', '/jobs/view/4200000011/');
      link.textContent = '厨师';
    }
    setTimeout(() => {
      const text = document.querySelector('#job-details p');
      if (text) text.textContent = '磨坊面包店招聘厨师，负责午餐。';
    }, 400);
    const draft = await captureSettled(document, () => url);
    expect(draft).toMatchObject({ externalId: '4200000011', title: '厨师' });
    expect(JSON.stringify(draft)).toContain('负责午餐');
  });

  it('asks a page of no known site once', async () => {
    const url = 'https://www.kestrelfreight.example/careers';
    const document = openPage('<h1>Careers</h1><p>Move the world with us</p>', url);
    expect(await captureSettled(document, () => url)).toBeNull();
  });

  it('believes a page of no known site that has moved in place once its text has stood for a while', async () => {
    const [from, to] = [
      'https://www.kestrel.example/roles/1',
      'https://www.kestrel.example/roles/2',
    ];
    const role = (title: string) =>
      `<h1>${title}</h1><p>Kestrel Freight</p><h2>What you do</h2><p>${'You plan the runs. '.repeat(20)}</p><h2>Requirements</h2><ul><li>A licence</li><li>Patience</li></ul><a href="/apply">Apply now</a>`;
    const document = openPage(role('Night Driver'), from);
    const { performance } = document.defaultView!;
    performance.getEntriesByType = () => [{ name: from }] as unknown as PerformanceEntryList;
    expect(await captureSettled(document, () => from)).toMatchObject({ title: 'Night Driver' });
    setTimeout(() => (document.body.innerHTML = role('Yard Planner')), 300);
    expect(await captureSettled(document, () => to)).toMatchObject({ title: 'Yard Planner' });
  });
});
