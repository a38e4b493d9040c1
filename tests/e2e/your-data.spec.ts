import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';

async function exportAll(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export a copy' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^rebound-\d{4}-\d{2}-\d{2}\.json$/);
  return readFile(await download.path(), 'utf8');
}

async function importText(page: Page, text: string): Promise<void> {
  await page.getByLabel('Import an exported file').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('everything can be exported, deleted and imported again, event for event', async ({
  extension,
}) => {
  const events = inventedSearch(Date.now());
  await fill(extension, events);
  const page = await extension.openOptions('#/data');
  const exported = await exportAll(page);
  expect(JSON.parse(exported).events).toEqual(events);

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('button', { name: 'Keep my data' }).click();
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted.')).toBeVisible();
  await page.getByRole('link', { name: 'Applications' }).click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();

  await page.getByRole('link', { name: 'Your data' }).click();
  await importText(page, exported);
  await expect(
    page.getByText(`Added ${events.length} entries; 0 were already here.`),
  ).toBeVisible();
  expect(JSON.parse(await exportAll(page)).events).toEqual(events);
  await importText(page, exported);
  await expect(
    page.getByText(`Added 0 entries; ${events.length} were already here.`),
  ).toBeVisible();
});

test('a file that is wrong is refused whole, with a sentence that says why', async ({
  extension,
}) => {
  const page = await extension.openOptions('#/data');
  const newer = { format: 'rebound-journal', version: 99, events: [] };
  const [first, ...rest] = inventedSearch(Date.now());
  const damaged = {
    format: 'rebound-journal',
    version: 1,
    exportedAt: new Date().toISOString(),
    events: [...rest, { ...first, at: 'soon' }],
  };
  for (const [text, sentence] of [
    ['not json at all', 'This file is not JSON. Nothing was changed.'],
    ['{"hello":"world"}', 'This file was not exported by Rebound. Nothing was changed.'],
    [JSON.stringify(newer), 'This file comes from a newer Rebound.'],
    [JSON.stringify(damaged), 'Something in this file is damaged, so none of it was imported.'],
  ] as const) {
    await importText(page, text);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Applications' }).click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
});
