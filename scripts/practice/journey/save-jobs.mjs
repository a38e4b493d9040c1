import { expect } from '@playwright/test';
import { pressPageButton, seePageButton } from './press-page-button.mjs';

/**
 * A job as the board's list names it: what saving must have read.
 * @typedef {{ path: string, title: string, company: string }} Job
 * @typedef {import('@playwright/test').Page} Page
 */

/**
 * Saves every job of the board: the first by the button on its page, the others in the popup; the two of the single-page
 * app without a load between them.
 * @param {import('./traveller.mjs').Traveller} traveller
 * @returns {Promise<Job[]>} the jobs, in the list's order
 */
export async function saveJobs(traveller) {
  const list = await traveller.openBoard('/');
  const jobs = await readList(list);
  await expectNoPosting(traveller, list);
  const [first, ...others] = jobs;
  if (!first) throw new Error('The board lists no job.');
  await saveByPageButton(traveller, first);
  const inApp = others.filter(({ path }) => path.startsWith('/bramblewick/'));
  for (const job of others.filter((other) => !inApp.includes(other))) {
    const page = await traveller.openBoard(job.path);
    await saveInPopup(traveller, page, job);
    await page.close();
  }
  const app = await traveller.openBoard('/bramblewick/roles');
  for (const job of inApp) {
    await app.bringToFront();
    await app.getByRole('link', { name: job.title }).click();
    await saveInPopup(traveller, app, job);
  }
  await app.close();
  await list.close();
  return jobs;
}

/** @param {Page} list */
async function readList(list) {
  const rows = await list.getByRole('listitem').all();
  return Promise.all(
    rows.map(async (row) => {
      const link = row.getByRole('link');
      const [company = ''] = (await row.locator('.quiet').innerText()).split(' · ');
      return {
        path: (await link.getAttribute('href')) ?? '',
        title: (await link.innerText()).trim(),
        company,
      };
    }),
  );
}

/**
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {Page} list
 */
async function expectNoPosting(traveller, list) {
  const popup = await traveller.openPopup(list);
  await expect(popup.getByText('No single posting on this page.')).toBeVisible();
  traveller.tell('The list of jobs is no posting: the popup offers nothing to save there.');
  await popup.close();
}

/**
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {Job} job
 */
async function saveByPageButton(traveller, job) {
  const page = await traveller.openBoard(job.path);
  await pressPageButton(page, 'Save to Rebound');
  await seePageButton(page, 'Saved');
  traveller.tell(`Saved "${job.title}" at ${job.company}, by the button on its page.`);
  await traveller.takePicture(page, 'saved-on-the-page');
  const popup = await traveller.openPopup(page);
  await expectSaved(popup, job);
  await popup.close();
  await page.close();
}

/**
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {Page} page
 * @param {Job} job
 */
async function saveInPopup(traveller, page, job) {
  const popup = await traveller.openPopup(page);
  const save = popup.getByRole('button', { name: 'Save posting' });
  await expect(save).toBeVisible();
  const company = popup.getByRole('textbox', { name: 'Company', exact: true });
  if (await company.isVisible()) {
    traveller.tell(
      `The page does not say whose "${job.title}" it is, so the popup asks for the company.`,
    );
    await traveller.takePicture(popup, 'popup-asks-for-the-company');
    await company.fill(job.company);
  }
  await save.click();
  await expectSaved(popup, job);
  traveller.tell(`Saved "${job.title}" at ${job.company}, in the popup.`);
  await popup.close();
}

/**
 * The popup shows this posting as saved, under the title and company that the board names.
 * @param {Page} popup
 * @param {Job} job
 */
async function expectSaved(popup, { title, company }) {
  const current = popup.getByRole('region', { name: 'On this page' });
  await expect(current.getByRole('heading', { level: 3 })).toHaveText(title);
  await expect(current).toContainText(company);
  await expect(current.getByRole('combobox', { name: `Status of ${title}` })).toHaveValue('saved');
}
