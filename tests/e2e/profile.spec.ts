import { expect, test } from './extension';

test('skills are found in pasted text, and what is not wanted is left out', async ({
  extension,
}) => {
  const page = await extension.openOptions('#/skills/profile');
  await page
    .getByLabel('Type or paste your skills')
    .fill('I kept the books in Excel, wrote SQL and some Python, and speak fluent German.');
  await page.getByRole('button', { name: 'Find skills' }).click();
  await expect(page.getByText('Found 4 skills.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Python' }).press('Space');
  await page.getByRole('button', { name: 'Add 3 skills' }).click();
  await expect(page.getByRole('button', { name: 'Remove SQL' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Python' })).toHaveCount(0);
});
