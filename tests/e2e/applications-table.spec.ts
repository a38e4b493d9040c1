import type { Page } from '@playwright/test';
import { openApplications, tickRows, undo } from './applications';
import { expect, test } from './extension';

const row = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const rows = (page: Page) => page.locator('tbody tr');

test('what ended has left the list, and is one click away', async ({ extension }) => {
  const page = await openApplications(extension);
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByRole('link', { name: 'Graduate Analyst' })).toBeHidden();
  await page.getByRole('button', { name: /^Archive 4/ }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByRole('link', { name: 'Graduate Analyst' })).toBeVisible();
});

test('many change together, and one Undo takes it back from all of them', async ({ extension }) => {
  const page = await openApplications(extension);
  await tickRows(page, 'Product Analyst', 'Reporting Analyst', 'Data Analyst');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.getByRole('combobox', { name: 'Set status' }).selectOption('withdrawn');
  await expect(page.getByText('3 applications: I withdrew')).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await undo(page);
  await expect(rows(page)).toHaveCount(6);
  await expect(row(page, 'Product Analyst').getByRole('combobox')).toHaveValue('screening');

  await tickRows(page, 'Product Analyst', 'Reporting Analyst');
  await page
    .getByRole('textbox', { name: 'Add a tag' })
    .or(page.getByRole('combobox', { name: 'Add a tag' }))
    .fill('remote');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 applications: tag “remote” added')).toBeVisible();
  await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('remote');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Choose all 2' }).check();
  await page.getByRole('combobox', { name: 'Set priority' }).selectOption('high');
  await expect(page.getByText('2 applications: priority “High”')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Choose all 2' }).check();
  await page.getByRole('button', { name: 'To the archive' }).click();
  await expect(page.getByText('No application fits')).toBeVisible();
  await undo(page);
  await expect(rows(page)).toHaveCount(2);
});

test('a view is kept under a name, found after a reload, changed and removed', async ({
  extension,
}) => {
  const page = await openApplications(extension);
  await tickRows(page, 'Product Analyst');
  await page.getByRole('combobox', { name: 'Set priority' }).selectOption('high');
  await page.getByRole('combobox', { name: 'Priority', exact: true }).selectOption('high');
  await page.getByRole('button', { name: 'Board' }).click();
  await page.getByRole('button', { name: 'Keep this view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Wanted most');
  await page.keyboard.press('Enter');
  await expect(page.getByText('View kept: Wanted most')).toBeVisible();

  await page.reload();
  await expect(rows(page)).toHaveCount(6);
  await page.getByRole('button', { name: 'Wanted most', exact: true }).click();
  await expect(page.getByRole('listitem', { name: /Product Analyst/ })).toBeVisible();
  await expect(page.locator('[data-card]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Keep it as “Wanted most”' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Wanted most', exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove view: Wanted most' }).click();
  await expect(page.getByRole('button', { name: 'Wanted most', exact: true })).toBeHidden();
  await undo(page);
  await expect(page.getByRole('button', { name: 'Wanted most', exact: true })).toBeVisible();
});
