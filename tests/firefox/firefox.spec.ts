import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { writeBackup } from '@/storage/backup/backup-file';
import { inventedPeople } from '../fakes/people';
import { twoYears } from '../fakes/two-years';
import { expect, test, type FirefoxExtension } from './firefox';

const job = 'https://www.linkedin.com/jobs/view/4100000001/';

/** Waits until the page says this somewhere. */
async function says(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.$eval('body', (body) => body.innerText)).toContain(text);
}

/** Fills it as a user can: by importing an exported file. */
async function fill(extension: FirefoxExtension): Promise<void> {
  const now = Date.now();
  const events = [...twoYears(120, now), ...inventedPeople(now)];
  const folder = await mkdtemp(join(tmpdir(), 'rebound-firefox-'));
  const file = join(folder, 'rebound.json');
  await writeFile(file, writeBackup(events, new Date()));
  const page = await extension.open('options.html#/data');
  await (await page.waitForSelector('input[type="file"]'))!.uploadFile(file);
  await says(page, `Added ${events.length.toLocaleString('en')} entries`);
  await page.close();
  await rm(folder, { recursive: true });
}

test('a posting is saved by the button on its page, and its status follows in every open page', async ({
  extension,
}) => {
  const page = await extension.openJob(job, 'linkedin/guest.html');
  const list = await extension.open('options.html#/applications');
  await says(list, 'Nothing here yet');
  await page.bringToFront();
  const button = (await page.waitForSelector('rebound-button'))!;
  await expect.poll(async () => (await button.boundingBox())?.width ?? 0).toBeGreaterThan(0);
  await button.click();
  await says(list, 'Pastry Baker');
  await says(list, 'Rivermill Bakery');

  const popup = await extension.open('popup.html');
  const status = (await popup.waitForSelector('select[aria-label="Status of Pastry Baker"]'))!;
  await status.select('interview');
  await expect
    .poll(() => list.$eval('tbody select', (select) => (select as HTMLSelectElement).value))
    .toBe('interview');
  expect(extension.errors).toEqual([]);
});

test('an exported search is imported, and every section shows it', async ({ extension }) => {
  await fill(extension);
  for (const [hash, heading, seen] of [
    ['', 'Today', 'main li'],
    ['#/applications', 'Applications', 'main tbody tr'],
    ['#/applications/search?q=python', 'Search', '[data-search-result]'],
    ['#/people', 'People', 'main li'],
    ['#/progress', 'Step by step', 'main figure path'],
    ['#/progress/flow', 'Where they go', 'main figure path'],
    ['#/progress/diagnosis', 'What to change', 'main figure li'],
    ['#/skills', 'Skills', 'main .bars li'],
    ['#/prepare', 'Interviews', 'main'],
    ['#/lessons', 'Lessons', 'main'],
  ] as const) {
    const page = await extension.open(`options.html${hash}`);
    await page.waitForSelector(seen);
    expect(await page.$eval('h1', (each) => each.textContent)).toBe(heading);
    await page.close();
  }
  expect(extension.errors).toEqual([]);
});
