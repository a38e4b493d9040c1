import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { largeSearch } from '../fakes/large-search';
import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

/** What a screen looks like at both widths, in light and dark. */
async function lookAtBoth(page: Page, name: string): Promise<void> {
  await look(page, name, { fullPage: true });
  await page.setViewportSize({ width: 700, height: 900 });
  await look(page, `${name}-700`, { fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });
}

const asked = (page: Page) => page.getByRole('region', { name: 'What your postings ask for' });

test('a scope narrows the report, stands in its address, and is there on the way back from a skill', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/skills');
  await expect(page.getByText('Read from 10 postings.')).toBeVisible();
  await page.getByLabel('Postings', { exact: true }).selectOption('Invited, whatever came after');
  await expect(page.getByText('Read from 4 postings.')).toBeVisible();
  expect(page.url()).toContain('#/skills?show=progressed');
  // Of fewer than ten postings no share is named.
  await expect(asked(page).getByRole('listitem').first()).toHaveText(/SQL.*4 of 4$/s);

  await asked(page).getByRole('link', { name: 'Power BI' }).click();
  await expect(page.getByText('Postings that name it: 2 of 4')).toBeVisible();
  await expect(page.locator('article mark')).toHaveCount(2);
  await page.getByRole('link', { name: 'All skills' }).click();
  await expect(page.getByText('Read from 4 postings.')).toBeVisible();
  await expect(asked(page).getByRole('link', { name: 'Power BI' })).toBeFocused();

  await page.reload();
  await expect(page.getByText('Read from 4 postings.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(page.getByText('Read from 10 postings.')).toBeVisible();
});

test('a role family gathers titles, and a choice that nothing fits says so instead of "no gaps"', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/skills');
  const role = page.getByLabel('Role', { exact: true });
  await role.selectOption({ label: 'Data analyst (8)' });
  await expect(page.getByText('Read from 8 postings.')).toBeVisible();
  await page.getByLabel('Saved', { exact: true }).selectOption('From … to');
  await page.getByLabel('From', { exact: true }).fill('2020-01-01');
  await page.getByLabel('To', { exact: true }).fill('2020-12-31');
  await page.getByLabel('To', { exact: true }).blur();
  await expect(page.getByText('No saved posting fits this choice')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The gap' })).toHaveCount(0);
  await expect(role).toHaveValue('data-analyst');
  await look(page, 'report-nothing-fits', { fullPage: true });
});

test('the same figures stand in a table that sorts and is exported without formulas', async ({
  extension,
}) => {
  await fill(extension, largeSearch(60, Date.now()));
  const page = await extension.openOptions('#/skills');
  await asked(page).getByRole('button', { name: 'Show as a table' }).click();
  const table = asked(page).getByRole('table', { name: 'What your postings ask for' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Skill',
    'Postings',
    'Of',
    'Share',
    'Required',
    'Nice to have',
  ]);
  await table.getByRole('button', { name: 'Skill' }).press('Enter');
  await expect(table.getByRole('columnheader', { name: 'Skill' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(table.getByRole('rowheader').first()).toHaveText('Apache Airflow');
  const download = page.waitForEvent('download');
  await asked(page).getByRole('button', { name: 'Export as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('rebound-skills.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.split('\r\n')[0]).toBe('\uFEFFSkill,Postings,Of,Share,Required,Nice to have');
  expect(text).toMatch(/\r\nSQL,\d+,60,0\.\d+,\d+,\d+/);
  await lookAtBoth(page, 'report-table');
});

test('the months are drawn where they carry a share, in words for who cannot see them', async ({
  extension,
}) => {
  await fill(extension, largeSearch(400, Date.now()));
  const page = await extension.openOptions('#/skills');
  await expect(page.getByText('Read from 400 postings.')).toBeVisible();
  const trend = page.getByRole('region', { name: 'Month by month' });
  await expect(trend.getByRole('img', { name: /^SQL: \d+% in .+, \d+% in / })).toBeVisible();
  await expect(trend.getByRole('img')).toHaveCount(6);
  const compare = page.getByRole('region', { name: 'Where they said no' });
  await expect(compare).toContainText(/Docker: seen in \d+ of \d+ rejections and \d+ of \d+/);
  await expect(compare).toContainText('A hint, not proof.');
});

test('from a month a skill is one step away, and shows its own months', async ({ extension }) => {
  await fill(extension, largeSearch(150, Date.now()));
  const page = await extension.openOptions('#/skills');
  const trend = page.getByRole('region', { name: 'Month by month' });
  await expect(trend.getByRole('img')).toHaveCount(6);
  await trend.getByRole('button', { name: 'Show as a table' }).click();
  await expect(trend.getByRole('row')).toHaveCount(13);
  await trend.getByRole('button', { name: 'Show as a chart' }).click();

  await trend.getByRole('link', { name: 'SQL' }).click();
  await expect(page.getByRole('heading', { name: 'SQL', level: 1 })).toBeVisible();
  await expect(page.getByRole('img', { name: /^SQL: / })).toBeVisible();
});

test('with three postings counts are told, and no share, line or comparison is claimed', async ({
  extension,
}) => {
  const three = ['search-0', 'search-1', 'search-2'];
  const events = inventedSearch(Date.now()).filter(({ subject }) => three.includes(subject));
  await fill(extension, events);
  const page = await extension.openOptions('#/skills');
  await expect(asked(page).getByRole('listitem').first()).toHaveText(/SQL.*3 of 3$/s);
  await expect(page.locator('main')).not.toContainText('%');
  await expect(page.getByRole('region', { name: 'Month by month' })).toContainText(
    'Until then, here are the counts.',
  );
  await expect(page.getByRole('region', { name: 'Where they said no' })).toContainText(
    'A comparison needs 10 of each',
  );
  await expect(page.getByRole('img')).toHaveCount(0);
  await lookAtBoth(page, 'report-few');
});

test('looks: full, with the months of a skill', async ({ extension }) => {
  test.setTimeout(400_000);
  await fill(extension, largeSearch(400, Date.now()));
  const page = await extension.openOptions('#/skills');
  await expect(page.getByRole('img')).toHaveCount(6);
  await lookAtBoth(page, 'report-full');
  await asked(page).getByRole('link', { name: 'SQL' }).click();
  await expect(page.getByRole('img', { name: /^SQL: / })).toBeVisible();
  await look(page, 'skill-with-months');
});
