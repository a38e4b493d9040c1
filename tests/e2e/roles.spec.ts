import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

test('roles are renamed, put together and named anew; the report follows, and all can be taken back', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/skills/roles');
  const roles = page.getByRole('region', { name: 'Roles of your postings' });
  await expect(roles.getByRole('listitem').first()).toContainText('Data analyst 8 postings');

  await roles.getByRole('button', { name: 'Change: Data analyst' }).press('Enter');
  await roles.getByLabel('Name', { exact: true }).fill('Numbers');
  await roles.getByLabel('Name', { exact: true }).press('Tab');
  await expect(page.getByText('Data analyst is called Numbers now')).toBeVisible();
  await expect(roles.getByRole('button', { name: 'Change: Numbers' })).toBeVisible();

  // A title into a role that the user names.
  const title = roles.getByLabel(/^Data Analyst \(\d\)$/);
  await title.selectOption('A new role…');
  await look(page, 'roles-open', { fullPage: true });
  await roles.getByLabel('Name of the new role').fill('Charts');
  await roles.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Data Analyst is in Charts now')).toBeVisible();
  await expect(roles.getByRole('button', { name: 'Change: Charts' })).toBeVisible();

  // The whole of it into another; undone; done again.
  await roles.getByRole('button', { name: 'Change: Charts' }).click();
  await roles.getByLabel('Put all of it into').last().selectOption('Numbers');
  await expect(page.getByText('Charts is in Numbers now')).toBeVisible();
  await expect(roles.getByRole('button', { name: 'Change: Charts' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(roles.getByRole('button', { name: 'Change: Charts' })).toBeVisible();

  const changes = page.getByRole('region', { name: 'What you changed' });
  await expect(changes.getByRole('listitem')).toHaveCount(2);
  await look(page, 'roles', { fullPage: true });
  await page.setViewportSize({ width: 700, height: 900 });
  await look(page, 'roles-700', { fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });

  // The report offers the roles as they are now.
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const role = page.getByLabel('Role', { exact: true });
  await expect(role.locator('option', { hasText: 'Charts' })).toHaveCount(1);
  await role.selectOption({
    label: (await role.locator('option', { hasText: 'Numbers' }).textContent())!,
  });
  expect(page.url()).toContain('role=data-analyst');
  await page.goBack();

  await page.goto(extension.url('options.html#/skills/roles'));
  await changes.getByRole('button', { name: 'Take back: Data Analyst is in Charts' }).click();
  await changes.getByRole('button', { name: 'Take back: Data analyst is called Numbers' }).click();
  await expect(roles.getByRole('listitem').first()).toContainText('Data analyst 8 postings');
  await expect(changes).toHaveCount(0);
});
