import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { bundle, launchBrowser } from './bundle';
import { printTimes } from './figures';
import type * as entry from './report-entry';

test('the report on what 10,000 postings ask for', async () => {
  const file = fileURLToPath(new URL('report-entry.ts', import.meta.url));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  // A database needs an origin.
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Bench</title>' }),
  );
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: await bundle(file, 'Report') });
  const times = await page.evaluate(async () => {
    const { Report } = globalThis as unknown as { Report: typeof entry };
    await Report.storePostingSkills(10_000);
    const runs: Awaited<ReturnType<typeof Report.readAndTally>>[] = [];
    for (let run = 0; run < 10; run += 1) runs.push(await Report.readAndTally());
    return runs;
  });
  await browser.close();
  printTimes(
    'what 10,000 postings ask for, read',
    times.map(({ read }) => read),
  );
  printTimes(
    'the same, counted',
    times.map(({ tally }) => tally),
  );
  printTimes(
    'both',
    times.map(({ read, tally }) => read + tally),
    'aim: under 200',
  );
});
