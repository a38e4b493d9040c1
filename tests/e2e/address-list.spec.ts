import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, servePage, test } from './extension';
import { PageButton } from './page-button';

const greenhouse = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';
const linkedin = 'https://www.linkedin.com/jobs/view/4300000001/';
const unknown = 'https://mill.example/jobs/7';
const text = `From my notes: ${greenhouse}?gh_src=mail
${linkedin}, and this one: (${unknown}) javascript:alert(1)`;

async function find(options: Page, pasted: string): Promise<void> {
  await options.getByLabel('Addresses', { exact: true }).fill(pasted);
  await options.getByRole('button', { name: 'Find addresses' }).click();
}

test('pasted addresses are opened one by one, saved by hand, and remembered', async ({
  extension,
}) => {
  await servePage(extension.context, greenhouse, 'greenhouse/new-board.html');
  const asked: string[] = [];
  extension.context.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url());
  });
  const options = await extension.openOptions('#/applications');
  await options.getByRole('link', { name: 'From a list' }).click();
  await find(options, text);
  await expect(options.getByText('Saved: 0 of 3')).toBeVisible();
  await expect(options.getByText('Rebound does not know this page.')).toHaveCount(1);
  expect(asked).toEqual([]);

  const opening = extension.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Open next (1 of 3)' }).click();
  const page = await opening;
  await page.waitForURL(greenhouse);
  const button = new PageButton(page);
  await button.click('Save to Rebound');
  await button.says('Saved', 'Undo');
  await options.bringToFront();
  await expect(options.getByText('Saved: 1 of 3')).toBeVisible();
  const first = options.getByRole('listitem').first();
  await expect(first.getByRole('link', { name: 'Saved' })).toBeVisible();

  // The page after it was opened and not saved: it is remembered over a reload, with the rest.
  const second = extension.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Open next (2 of 3)' }).click();
  await (await second).close();
  await options.bringToFront();
  await options.reload();
  await expect(options.getByText('Saved: 1 of 3')).toBeVisible();
  await expect(options.getByText('Opened', { exact: true })).toBeVisible();
  await expect(options.getByRole('button', { name: 'Open next (3 of 3)' })).toBeVisible();
  await mkdir('test-results/screens', { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.screenshot({ path: `test-results/screens/address-list-${colorScheme}.png` });
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
  }
  const third = extension.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Open next (3 of 3)' }).click();
  await (await third).close();
  await expect(options.getByText('Every page here is saved or was opened.')).toBeVisible();
});

test('a text without addresses says so', async ({ extension }) => {
  const options = await extension.openOptions('#/applications/list');
  await find(options, 'Node.js and javascript:alert(1)');
  await expect(options.getByText('No web address was found in this text.')).toBeVisible();
});
