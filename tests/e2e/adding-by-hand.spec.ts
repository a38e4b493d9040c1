import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, servePage, test } from './extension';
import { PageButton } from './page-button';

const url = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';

async function openForm(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Add by hand' }).click();
  await expect(options.getByRole('dialog')).toBeVisible();
}

test('an application is added by hand in a form, shown like any other, and undone', async ({
  extension,
}) => {
  const options = await extension.openOptions('#/applications');
  await openForm(options);
  const dialog = options.getByRole('dialog');
  await mkdir('test-results/screens', { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.screenshot({ path: `test-results/screens/by-hand-${colorScheme}.png` });
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
  }
  await dialog.getByLabel('Job title').fill('Night Baker');
  await dialog.getByLabel('Company').fill('Rivermill');
  await dialog.getByLabel('Where it stands').selectOption('interview');
  await dialog.getByLabel('Since when').fill('2026-03-02');
  await dialog.getByLabel('Text of the posting').fill('You bring:\n- SQL\n- Excel');
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(dialog).toBeHidden();
  await expect(options.getByText('Added', { exact: true })).toBeVisible();
  const row = options.getByRole('row').filter({ hasText: 'Night Baker' });
  await expect(row.getByRole('combobox')).toHaveValue('interview');

  await row.getByRole('link', { name: 'Night Baker' }).click();
  await expect(options.getByLabel('Day of: Interview')).toHaveValue('2026-03-02');
  await expect(options.getByRole('listitem').filter({ hasText: 'Excel' })).toBeVisible();
  await expect(options.getByRole('link', { name: 'Open the posting on its page' })).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByText('This application is no longer here.')).toBeVisible();
});

test('the form wants a title and a company, and takes web addresses alone', async ({
  extension,
}) => {
  const options = await extension.openOptions('#/applications');
  await openForm(options);
  const dialog = options.getByRole('dialog');
  const add = dialog.getByRole('button', { name: 'Add it' });
  await dialog.getByLabel('Job title').fill('Night Baker');
  await dialog.getByLabel('Company').fill('   ');
  await add.click();
  await expect(dialog.getByLabel('Company')).toBeFocused();
  await dialog.getByLabel('Company').fill('Rivermill');
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'rivermill']) {
    await dialog.getByLabel('Address').fill(address);
    await add.click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByLabel('Address')).toBeFocused();
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(options.getByText('Nothing here yet')).toBeVisible();
});

test('one with an address is recognised on its page, and not added twice', async ({
  extension,
}) => {
  const options = await extension.openOptions('#/applications');
  for (const outcome of ['added', 'known'] as const) {
    await openForm(options);
    const dialog = options.getByRole('dialog');
    await dialog.getByLabel('Job title').fill('Payroll');
    await dialog.getByLabel('Company').fill('Quill & Compass');
    await dialog.getByLabel('Address').fill(`${url}?gh_src=mail`);
    await dialog.getByRole('button', { name: 'Add it' }).click();
    if (outcome === 'added') {
      await expect(options.getByText('Added', { exact: true })).toBeVisible();
      continue;
    }
    await expect(options.getByText('You have this posting already. Here it is.')).toBeVisible();
    await expect(options.getByRole('heading', { name: 'History' })).toBeVisible();
  }
  await servePage(extension.context, url, 'greenhouse/new-board.html');
  const page = await extension.context.newPage();
  await page.goto(url);
  await new PageButton(page).says('Applied');
});
