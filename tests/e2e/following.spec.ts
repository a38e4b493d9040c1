import type { Page } from '@playwright/test';
import { inventedSearch } from '../fakes/search';
import { expect, servePage, test, type Extension } from './extension';
import { fill } from './fill';

const url = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';
const title = 'Senior Payroll Analyst';

/** The popup on a posting that was just saved. */
async function popupOnSavedPosting(extension: Extension): Promise<{ page: Page; popup: Page }> {
  await servePage(extension.context, url, 'greenhouse/new-board.html');
  const page = await extension.context.newPage();
  await page.goto(url);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await expect(popup.getByRole('button', { name: 'I applied' })).toBeVisible();
  return { page, popup };
}

/** The select that shows and changes the status of the posting on screen. */
const statusOf = (popup: Page) =>
  popup.getByRole('article').getByRole('combobox', { name: `Status of ${title}` });

test('an application moves by its likely next steps, and each can be undone', async ({
  extension,
}) => {
  const { popup } = await popupOnSavedPosting(extension);
  for (const [step, status, said] of [
    ['I applied', 'applied', 'Now: Applied'],
    ['They invited me', 'screening', 'Now: Screening'],
    ['Interview next', 'interview', 'Now: Interview'],
  ] as const) {
    await popup.getByRole('button', { name: step }).click();
    await expect(popup.getByText(said)).toBeVisible();
    await expect(statusOf(popup)).toHaveValue(status);
  }
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText('Undone')).toBeVisible();
  await expect(statusOf(popup)).toHaveValue('screening');
});

test('any other status is two steps away, also in the list of recent ones', async ({
  extension,
}) => {
  const { popup } = await popupOnSavedPosting(extension);
  await statusOf(popup).selectOption('offer');
  await expect(popup.getByText('Now: Offer')).toBeVisible();
  const row = popup.getByRole('listitem').filter({ hasText: title });
  await row.getByRole('combobox').selectOption('declined');
  await expect(statusOf(popup)).toHaveValue('declined');
});

test('the day it happened can be another one', async ({ extension }) => {
  const { popup } = await popupOnSavedPosting(extension);
  await popup.getByRole('button', { name: 'I applied' }).click();
  await popup.getByRole('status').getByLabel('Day').fill('2026-03-02');
  await expect(popup.getByRole('article').getByText(/since .*(2 Mar|Mar 2)/)).toBeVisible();
  const opening = extension.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'History', exact: true }).click();
  const options = await opening;
  await expect(options.getByLabel('Day of: Applied')).toHaveValue('2026-03-02');
});

test('a rejection is recorded in seconds by keyboard and keeps the interview before it', async ({
  extension,
}) => {
  const { popup } = await popupOnSavedPosting(extension);
  await statusOf(popup).selectOption('interview');
  await expect(popup.getByText('Now: Interview')).toBeVisible();
  await popup.getByRole('button', { name: 'They said no' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('How far you had come')).toBeFocused();
  await expect(popup.getByLabel('How far you had come')).toHaveValue('interview');
  await popup.getByLabel('Why, as far as you know').selectOption('role-change');
  await popup.getByLabel('How sure is that').selectOption('stated');
  await popup.getByLabel('Their words').fill('The position has been put on hold.');
  await popup.getByRole('button', { name: 'Record it' }).press('Enter');
  await expect(popup.getByText('Recorded. What you reached stays in your history.')).toBeVisible();
  await popup.getByRole('button', { name: 'Not now' }).press('Enter');
  await expect(statusOf(popup)).toHaveValue('rejected');
  await expect(popup.getByRole('article').getByText('Reached: Interview')).toBeVisible();

  const options = await extension.openOptions('#/applications');
  await options.getByRole('combobox', { name: 'Show' }).selectOption('archived');
  const row = options.getByRole('row').filter({ hasText: title });
  await expect(row.getByRole('cell', { name: 'Interview', exact: true })).toBeVisible();
  await row.getByRole('link', { name: title }).click();
  await expect(options.getByText('The role changed or was cancelled (They said so)')).toBeVisible();
  await expect(options.getByText('“The position has been put on hold.”')).toBeVisible();

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(statusOf(popup)).toHaveValue('interview');
});

test('leaving the rejection by Escape records nothing', async ({ extension }) => {
  const { popup } = await popupOnSavedPosting(extension);
  await popup.getByRole('button', { name: 'They said no' }).click();
  await expect(popup.getByRole('form', { name: 'They said no' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(statusOf(popup)).toHaveValue('saved');
});

test('a note, a correction and a removal stand in the history and can be taken back', async ({
  extension,
}) => {
  const { popup } = await popupOnSavedPosting(extension);
  await popup.getByRole('button', { name: 'Note' }).click();
  await popup.getByLabel('Note').fill('Asked Ines about the team.');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByText('Note kept')).toBeVisible();

  const options = await extension.openOptions('#/applications');
  await options.getByRole('link', { name: title }).click();
  await expect(options.getByText('Asked Ines about the team.')).toBeVisible();
  await options.getByRole('button', { name: 'Take back: Note' }).click();
  await expect(options.getByText('Asked Ines about the team.')).toBeHidden();

  await options.getByRole('button', { name: 'Correct details' }).click();
  await options.getByRole('textbox', { name: 'Company' }).fill('Quill & Compass Ltd');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByText('Quill & Compass Ltd')).toBeVisible();
  await expect(options.getByText('Details corrected')).toBeVisible();

  await options.getByRole('button', { name: 'Remove' }).click();
  await expect(options.getByText('Nothing here yet')).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('link', { name: title })).toBeVisible();
});

test('nothing is lost when the browser stops the worker in between', async ({ extension }) => {
  const { popup } = await popupOnSavedPosting(extension);
  for (const [step, status] of [
    ['I applied', 'applied'],
    ['They invited me', 'screening'],
  ] as const) {
    await extension.stopWorker();
    await popup.getByRole('button', { name: step }).click();
    await expect(statusOf(popup)).toHaveValue(status);
  }
});

test('search and the list of recent applications work by keyboard', async ({ extension }) => {
  await fill(extension, inventedSearch(Date.now()));
  const popup = await extension.openPopup(await extension.context.newPage());
  await popup.getByLabel('Search title or company').pressSequentially('quillbrook product');
  const found = popup.getByRole('region', { name: 'Search results' });
  await expect(found.getByRole('listitem')).toHaveCount(1);
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('link', { name: /Product Analyst/ })).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('combobox', { name: 'Status of Product Analyst' })).toBeFocused();
});
