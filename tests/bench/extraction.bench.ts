import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, test } from '@playwright/test';
import { bundleCapture } from '../../scripts/corpus/bundle-capture.mjs';
import { printTimes } from './figures';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readability = fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js'));

/** What makes real pages large: scripts' data, drawn icons, a list of other jobs, menus. */
function bulk(): string {
  const icon =
    '<svg viewBox="0 0 24 24"><path d="M0 0h24v24H0zM12 2a10 10 0 1 0 10 10A10 10 0 0 0 12 2z"/></svg>';
  const card = (index: number) =>
    `<li class="a1 b2"><div><a href="/jobs/${index}">${icon}<span>Role ${index}</span></a><p>Some company · some town</p></div></li>`;
  const data = JSON.stringify(
    Array.from({ length: 11_000 }, (_, index) => ({
      urn: `urn:x:${index}`,
      seen: index % 7,
      text: 'a line of data that a script keeps',
    })),
  );
  const menu = Array.from(
    { length: 300 },
    (_, index) => `<li><a href="/menu/${index}">${icon}Menu ${index}</a></li>`,
  ).join('');
  const cards = Array.from({ length: 60 }, (_, index) => card(index)).join('');
  const footer = Array.from(
    { length: 1500 },
    (_, index) =>
      `<div class="c${index}"><div><p>Terms, part ${index}: <b>one</b> and <i>another</i> thing.</p>${icon}</div></div>`,
  ).join('');
  return `<nav><ul>${menu}</ul></nav><aside><h2>More jobs</h2><ul>${cards}</ul></aside><script type="application/json">${data}</script><footer>${footer}</footer>`;
}

/** The two pages that are measured: one that a site file knows, and one that nobody has met. */
const large = {
  known: {
    url: 'https://www.linkedin.com/jobs/view/4200000001/',
    html: readFileSync(`${root}tests/pages/linkedin/classic-fr.html`, 'utf8').replace(
      '</body>',
      `${bulk()}</body>`,
    ),
  },
  unknown: {
    url: 'https://careers.marram.example/jobs/maintenance-planner',
    html: `<!doctype html><html lang="en"><head><title>Maintenance Planner | Marram Rail</title></head><body>
      <main><h1>Maintenance Planner</h1><dl><dt>Company</dt><dd>Marram Rail</dd><dt>Location</dt><dd>Carlisle</dd></dl>
      <h2>About the job</h2><p>You plan the work of forty technicians on the northern lines.</p><h2>Requirements</h2>
      <ul>${Array.from({ length: 30 }, (_, index) => `<li>Experience with system number ${index} and its upkeep</li>`).join('')}</ul>
      <a href="/apply">Apply now</a></main>${bulk()}</body></html>`,
  },
};

test('extraction', async () => {
  const browser = await chromium.launch({
    executablePath: process.env.REBOUND_BROWSER ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const code = await bundleCapture();
  for (const [kind, { url, html }] of Object.entries(large)) {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto(url);
    await page.addScriptTag({ content: code });
    await page.addScriptTag({ path: readability });
    const times = await page.evaluate(measure);
    await page.close();
    const size = (html.length / 1e6).toFixed(1);
    printTimes(
      `reading a page of ${size} MB of a ${kind} site ("${times.title}")`,
      times.ours,
      'aim: under 20',
    );
    printTimes('  beside: Readability on a clone of it', times.readability);
    printTimes('  beside: innerText of its body alone', times.innerText);
  }
  await browser.close();
});

/** Runs in the page: how long each way of reading it takes, in milliseconds. */
function measure() {
  const { Rebound, Readability } = globalThis as unknown as {
    Rebound: { capture(document: Document, url: string): { title: string } | null };
    Readability: new (document: Document) => { parse(): unknown };
  };
  const time = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const samples = { ours: [] as number[], readability: [] as number[], innerText: [] as number[] };
  for (let run = 0; run < 30; run++) {
    samples.ours.push(time(() => Rebound.capture(document, location.href)));
    samples.innerText.push(time(() => document.body.innerText));
    if (run >= 5) continue;
    const clone = document.cloneNode(true) as Document;
    samples.readability.push(time(() => new Readability(clone).parse()));
  }
  return { ...samples, title: Rebound.capture(document, location.href)?.title };
}
