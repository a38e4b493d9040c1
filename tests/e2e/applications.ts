import type { Page } from '@playwright/test';
import { inventedSearch } from '../fakes/search';
import { expect, type Extension } from './extension';
import { fill } from './fill';

/** The applications of an invented search: six under way, four ended. */
export async function openApplications(extension: Extension): Promise<Page> {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/applications');
  await expect(page.getByRole('link', { name: 'Product Analyst' })).toBeVisible();
  return page;
}

export const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();

export async function tickRows(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) {
    await page.getByRole('checkbox', { name: `Choose: ${title}`, exact: true }).check();
  }
}
