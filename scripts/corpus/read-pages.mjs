import { chromium } from '@playwright/test';
import { findBrowser } from '../set-up/find-browser.mjs';
import { bundleCapture } from './bundle-capture.mjs';

const againTimes = 10;

/**
 * What capture reads from each page in a real browser, and how long it takes: the first reading after the code was
 * loaded, and those that follow. In milliseconds. The pages' own scripts do not run and nothing is fetched.
 *
 * @param {import('./corpus-pages.mjs').CorpusPage[]} pages
 * @returns {Promise<{ draft: Record<string, any> | null, first: number, again: number[] }[]>}
 * @throws {Error} when there is no browser
 */
export async function readPages(pages) {
  const found = findBrowser();
  if (!found) throw new Error('No browser was found: name one in REBOUND_BROWSER.');
  const code = await bundleCapture();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const readings = [];
    for (const it of pages) readings.push(await readOne(context, code, it));
    return readings;
  } finally {
    await browser.close();
  }
}

async function readOne(context, code, { url, html }) {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  // An indirect eval would leave the name on the page's own window; here it ends with the call.
  const reading = await page.evaluate(`(() => {
    ${code};
    const times = [];
    let draft;
    for (let run = 0; run <= ${againTimes}; run++) {
      const start = performance.now();
      draft = Rebound.capture(document, ${JSON.stringify(url)});
      times.push(performance.now() - start);
    }
    return { draft, first: times[0], again: times.slice(1) };
  })()`);
  await page.close();
  return reading;
}
