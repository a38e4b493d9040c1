import { fileURLToPath } from 'node:url';
import { chromium, test } from '@playwright/test';
import { build } from 'vite';
import { printTimes } from './figures';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readability = fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js'));

/** The capture as one script that leaves its function on `globalThis`. */
async function bundleCapture(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': `${root}src` } },
    build: {
      write: false,
      lib: { entry: `${root}src/capture/index.ts`, formats: ['iife'], name: 'Rebound' },
    },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** A page of well over 1 MB: one posting in the middle of thousands of other cards. */
function largePage(): string {
  const card = (index: number) =>
    `<li class="card" data-id="${index}"><a href="/jobs/${index}"><div class="a1"><span>Role ${index}</span></div></a><p>Some company in some town, posted ${index % 30} days ago</p><svg viewBox="0 0 24 24"><path d="M0 0h24v24H0z"/></svg></li>`;
  const items = Array.from(
    { length: 60 },
    (_, index) => `<li>Experience with system number ${index} and its upkeep</li>`,
  ).join('');
  const cards = Array.from({ length: 6000 }, (_, index) => card(index)).join('');
  return `<!doctype html><html lang="en"><head><title>Maintenance Planner | Marram Rail</title></head><body>
    <header><nav>${cards.slice(0, 20_000)}</nav></header>
    <main><h1>Maintenance Planner</h1><p>Company: Marram Rail</p><p>Location: Carlisle</p>
    <h2>About the job</h2><p>You plan the work of forty technicians.</p><h2>Requirements</h2><ul>${items}</ul>
    <a href="/apply">Apply now</a></main>
    <aside><ul>${cards}</ul></aside></body></html>`;
}

test('extraction', async () => {
  const browser = await chromium.launch({
    executablePath: process.env.REBOUND_BROWSER ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const html = largePage();
  await page.route('https://careers.marram.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('https://careers.marram.example/jobs/maintenance-planner');
  await page.addScriptTag({ content: await bundleCapture() });
  await page.addScriptTag({ path: readability });
  const times = await page.evaluate(() => {
    const { Rebound, Readability } = globalThis as unknown as {
      Rebound: { capture(document: Document, url: string): { title: string } | null };
      Readability: new (document: Document) => { parse(): unknown };
    };
    const time = (work: () => unknown) => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const samples = {
      ours: [] as number[],
      readability: [] as number[],
      innerText: [] as number[],
    };
    for (let run = 0; run < 30; run++) {
      samples.ours.push(time(() => Rebound.capture(document, location.href)));
      samples.innerText.push(time(() => document.body.innerText));
      if (run < 5)
        samples.readability.push(
          time(() => new Readability(document.cloneNode(true) as Document).parse()),
        );
    }
    return { ...samples, title: Rebound.capture(document, location.href)?.title };
  });
  await browser.close();
  const size = (html.length / 1e6).toFixed(1);
  printTimes(`extraction of a page of ${size} MB ("${times.title}")`, times.ours, 'aim: under 20');
  printTimes('  beside: Readability on a clone of it', times.readability);
  printTimes('  beside: innerText of its body alone', times.innerText);
});
