import type { Locator, Page } from '@playwright/test';
import { openApplications, undo } from './applications';
import { expect, test } from './extension';

const column = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const card = (page: Page, name: RegExp) => page.getByRole('listitem', { name });

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = (await from.boundingBox())!;
  const end = (await to.boundingBox())!;
  await page.mouse.move(start.x + 20, start.y + 60);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 70, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 60, { steps: 12 });
  await page.waitForTimeout(400);
  await page.mouse.up();
}

test('a card is dragged to another column, and Undo carries it back', async ({ extension }) => {
  const page = await openApplications(extension);
  await page.getByRole('button', { name: 'Board' }).click();
  const applied = column(page, 'Applied');
  const screening = column(page, 'Screening');
  await expect(applied.getByRole('listitem')).toHaveCount(1);
  await drag(page, card(page, /Reporting Analyst/), screening);
  await expect(page.getByText('Now: Screening')).toBeVisible();
  await expect(screening.getByRole('listitem', { name: /Reporting Analyst/ })).toBeVisible();
  await expect(applied.getByRole('listitem')).toHaveCount(0);
  await undo(page);
  await expect(applied.getByRole('listitem', { name: /Reporting Analyst/ })).toBeVisible();
});

test('a card that is dragged to the end is asked how it ended', async ({ extension }) => {
  const page = await openApplications(extension);
  await page.getByRole('button', { name: 'Board' }).click();
  await drag(page, card(page, /Reporting Analyst/), column(page, 'Ended'));
  await expect(page.getByRole('heading', { name: 'How did it end?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await drag(page, card(page, /Reporting Analyst/), column(page, 'Ended'));
  await page.getByRole('button', { name: 'Role closed' }).click();
  await expect(page.getByText('Now: Role closed')).toBeVisible();
  await expect(card(page, /Reporting Analyst/)).toBeHidden();
});

test('by keyboard a card is lifted, carried and put down, or left where it was', async ({
  extension,
}) => {
  const page = await openApplications(extension);
  await page.getByRole('button', { name: 'Board' }).click();
  const reporting = card(page, /Reporting Analyst/);
  await reporting.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await expect(reporting).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByText('Now: Interview')).toBeVisible();
  await expect(
    column(page, 'Interviews').getByRole('listitem', { name: /Reporting/ }),
  ).toBeFocused();
});
