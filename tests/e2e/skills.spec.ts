import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';

test('the report counts postings, not mentions, and the gap is what recurs and is not mine', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/skills');
  await expect(page.getByText('Read from 10 postings.')).toBeVisible();
  const row = (skill: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: skill, exact: true }) });
  await expect(row('SQL').first()).toContainText('8 of 10');
  await expect(row('Microsoft Excel').first()).toContainText('6 of 10');
  await expect(row('Power BI').first()).toContainText('4 of 10');

  const gap = page.getByRole('region', { name: 'The gap' });
  await expect(gap.getByRole('link', { name: 'Power BI' })).toBeVisible();
  await expect(gap.getByRole('link', { name: 'SQL' })).toHaveCount(0);
  await gap.getByRole('button', { name: 'I have this: Power BI' }).click();
  await expect(gap.getByRole('link', { name: 'Power BI' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(gap.getByRole('link', { name: 'Power BI' })).toBeVisible();
});

test('a skill opens the postings and the sentences that name it, marked', async ({ extension }) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/skills');
  await page.getByRole('link', { name: 'Power BI', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Power BI' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Insight Analyst' })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: 'Power BI' })).toHaveCount(4);
  await page.getByRole('link', { name: 'Insight Analyst' }).click();
  await expect(page.getByRole('heading', { name: 'The posting as saved' })).toBeVisible();
});
