import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

test('a gap is learnt: resources, hours, and at the end it is on the profile', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/skills/learning');
  const next = page.getByRole('region', { name: 'What would open most' });
  await expect(next.getByRole('listitem').first()).toContainText('the one required skill you lack');
  await next.getByRole('button', { name: 'Learn this: Power BI' }).press('Enter');
  const card = page.getByRole('region', { name: 'Power BI' });
  await expect(card).toContainText('postings under way');
  await card.getByLabel('Hours planned').fill('20');
  await card.getByLabel('Hours spent').fill('1.5');
  await card.getByLabel('Hours spent').press('Enter');
  await expect(card).toContainText('1.5 hours of 20 hours');
  await card
    .getByLabel('Add a course, book or page')
    .fill('Library course https://library.example/power-bi');
  await card.getByLabel('Add a course, book or page').press('Enter');
  await expect(card.getByRole('link', { name: 'Library course' })).toHaveAttribute(
    'href',
    'https://library.example/power-bi',
  );
  await look(page, 'learning', { fullPage: true });
  await card.getByRole('button', { name: 'I can do this now' }).click();
  await expect(page.getByText('Power BI is on your profile now')).toBeVisible();
  const done = page.getByRole('region', { name: 'Learnt' });
  await expect(done).toContainText('1.5 hours');
  await page.goto(extension.url('options.html#/skills/profile'));
  const row = page.getByRole('listitem').filter({ hasText: 'Power BI' });
  await row.getByRole('button', { name: 'Can do' }).click();
  await page.getByLabel('Last used: Power BI').selectOption('now');
  await expect(row.getByRole('button', { name: 'Can do' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Last used: Power BI')).toHaveValue('now');
  await page.getByLabel('Add a skill').fill('golang');
  await page.getByLabel('Add a skill').press('Enter');
  await expect(page.getByLabel('Last used: Go', { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 700, height: 900 });
  await look(page, 'profile-narrow', { fullPage: true });
});
