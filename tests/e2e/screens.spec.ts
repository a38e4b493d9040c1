import type { Page } from '@playwright/test';
import { inventedPeople } from '../fakes/people';
import { inventedSearch } from '../fakes/search';
import { twoYears } from '../fakes/two-years';
import { expect, servePage, test, type Extension } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const posting = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';

async function openPosting(extension: Extension): Promise<Page> {
  await servePage(extension.context, posting, 'greenhouse/new-board.html');
  const page = await extension.context.newPage();
  await page.goto(posting);
  return page;
}

test.describe('light and dark, with nothing that axe objects to:', () => {
  test('everything empty', async ({ extension }) => {
    const popup = await extension.openPopup(await extension.context.newPage());
    await expect(popup.getByText('Nothing saved yet')).toBeVisible();
    await look(popup, 'popup-empty');
    const options = await extension.openOptions('#/applications');
    await expect(options.getByText('Nothing here yet')).toBeVisible();
    await look(options, 'applications-empty');
    await options.goto(extension.url('options.html#/skills'));
    await expect(options.getByRole('heading', { name: 'Skills', level: 1 })).toBeVisible();
    await look(options, 'skills-empty');
    await options.goto(extension.url('welcome.html'));
    await look(options, 'welcome');
  });

  test('the popup on a posting, saved, and at a rejection', async ({ extension }) => {
    await fill(extension, inventedSearch(Date.now()));
    const popup = await extension.openPopup(await openPosting(extension));
    await expect(popup.getByRole('button', { name: 'Save posting' })).toBeVisible();
    await look(popup, 'popup-posting');
    await popup.getByRole('button', { name: 'Save posting' }).click();
    await popup.getByRole('button', { name: 'I applied' }).click();
    await expect(popup.getByText('Now: Applied')).toBeVisible();
    await look(popup, 'popup-saved');
    await popup.getByRole('button', { name: 'They said no' }).click();
    await expect(popup.getByRole('heading', { name: 'They said no' })).toBeVisible();
    await look(popup, 'popup-rejection');
  });

  test('the applications and one of them', async ({ extension }) => {
    await fill(extension, inventedSearch(Date.now()));
    const options = await extension.openOptions('#/applications');
    await expect(options.getByRole('link', { name: 'Product Analyst' })).toBeVisible();
    await look(options, 'applications');
    await options.setViewportSize({ width: 420, height: 800 });
    await look(options, 'applications-narrow');
    await options.setViewportSize({ width: 1280, height: 800 });
    await options.goto(extension.url('options.html#/applications/search-1'));
    await expect(options.getByRole('heading', { name: 'History' })).toBeVisible();
    await look(options, 'application', { fullPage: true });
  });

  test('today, and where applications go', async ({ extension }) => {
    const now = Date.now();
    await fill(extension, [...twoYears(260, now), ...inventedPeople(now)]);
    const options = await extension.openOptions();
    await expect(options.getByRole('button', { name: 'I wrote' }).first()).toBeVisible();
    await look(options, 'first-screen');
    await options.goto(extension.url('options.html#/progress/flow'));
    await expect(options.getByRole('figure').locator('path').first()).toBeVisible();
    await look(options, 'flow');
  });

  test('the skills and one of them', async ({ extension }) => {
    await fill(extension, inventedSearch(Date.now()));
    const options = await extension.openOptions('#/skills');
    await expect(options.getByRole('link', { name: 'SQL' }).first()).toBeVisible();
    await look(options, 'skills', { fullPage: true });
    await options.goto(extension.url('options.html#/skills/SQL'));
    await expect(options.locator('mark').first()).toBeVisible();
    await look(options, 'skill', { fullPage: true });
  });

  test('the data and the question before all of it is deleted', async ({ extension }) => {
    await fill(extension, inventedSearch(Date.now()));
    const options = await extension.openOptions('#/data');
    await look(options, 'data', { fullPage: true });
    await options.getByRole('button', { name: 'Delete everything…' }).click();
    await expect(options.getByRole('alertdialog')).toBeVisible();
    await look(options, 'delete-question');
  });
});
