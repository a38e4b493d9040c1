import { deskSearch } from '../fakes/desk-search';
import { tickRows } from './applications';
import { expect, test } from './extension';
import { fill } from './fill';
import { look, screenFolder } from './screen-looks';

test('light and dark, full, narrow and on paper, with nothing that axe objects to', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  await fill(extension, deskSearch(Date.now()));
  const page = await extension.openOptions('#/applications');
  await expect(page.getByRole('link', { name: 'Product Analyst' })).toBeVisible();
  await look(page, 'desk-table');
  await tickRows(page, 'Product Analyst', 'Reporting Analyst');
  await look(page, 'desk-bulk');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.screenshot({ path: `${screenFolder}/desk-print.png`, fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(page.getByRole('listitem', { name: /Product Analyst/ })).toBeVisible();
  await look(page, 'desk-board', { fullPage: true });
  await page.getByRole('button', { name: 'Pay' }).click();
  await expect(page.getByText('Currencies are not converted')).toBeVisible();
  await look(page, 'desk-pay', { fullPage: true });
  await page.setViewportSize({ width: 420, height: 800 });
  await look(page, 'desk-pay-narrow');
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(page.getByRole('listitem', { name: /Product Analyst/ })).toBeVisible();
  await look(page, 'desk-board-narrow');
  await page.getByRole('button', { name: 'Table' }).click();
  await look(page, 'desk-table-narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await expect(page.locator('strong', { hasText: 'the team' })).toBeVisible();
  await page.getByRole('button', { name: 'Attach…' }).click();
  await look(page, 'desk-one', { fullPage: true });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.screenshot({ path: `${screenFolder}/desk-one-print.png`, fullPage: true });
});
