import type { Page } from '@playwright/test';
import { bombDocx, docxOf, pdfOf } from '../fakes/resume-files';
import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const lines = [
  'Ines Larkmoor',
  'Data Analyst, Fenwharf',
  'March 2021 - Present',
  '- Wrote SQL and Python for the reports of the warehouse',
  'Clerk, Kettleby',
  '2015 - 2018',
  'Kept the books in Excel and Power BI.',
  'Skills',
  'Tableau (advanced), Git, Forecasting',
];

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('a résumé in PDF is read, looked over, kept, and put beside the postings', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/skills/resumes');
  await choose(page, 'Ines General.pdf', pdfOf([lines]));
  await expect(page.getByRole('heading', { name: /skills found/ })).toBeFocused();
  await expect(page.getByLabel('Name of this version')).toHaveValue('Ines General');
  const python = page.getByRole('listitem').filter({ hasText: 'Python' });
  await expect(python.getByRole('combobox')).toHaveValue('now');
  const powerBi = page.getByRole('listitem').filter({ hasText: 'Power BI' });
  await expect(powerBi.getByRole('combobox')).toHaveValue('2018');
  const tableau = page.getByRole('listitem').filter({ hasText: 'Tableau' });
  await expect(tableau.getByRole('button', { name: 'Strong' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await look(page, 'resume-review', { fullPage: true });
  await page.getByRole('checkbox', { name: 'Git' }).uncheck();
  await page.getByRole('button', { name: 'Keep this version' }).click();

  await expect(page.getByRole('heading', { name: 'Ines General' })).toBeVisible();
  const posting = page.getByRole('listitem').filter({ hasText: 'Insight Analyst' });
  await expect(posting).toContainText('Covers 3 of 4 skills asked for.');
  await expect(posting).toContainText('In neither: Git');
  await page.setViewportSize({ width: 700, height: 900 });
  await look(page, 'resume-version-narrow', { fullPage: true });

  // Taking a word out of the version leaves it on the profile: it is the next to be added.
  await page.getByRole('button', { name: 'Remove Python' }).click();
  await expect(posting).toContainText('Not in it, though on your profile: Python');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(posting).not.toContainText('though on your profile');

  await page.goto(extension.url('options.html#/applications/search-8'));
  await page.getByLabel('Version you used').selectOption('Ines General');
  await expect(page.getByText('How it answers this posting:')).toBeVisible();
  await expect(page.getByText('Covers 3 of 4 skills asked for.')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await look(page, 'application-resume', { fullPage: true });

  await page.goto(extension.url('options.html#/skills/profile'));
  await expect(page.getByLabel('Last used: Python')).toHaveValue('now');
  await expect(page.getByRole('link', { name: 'Git', exact: true })).toHaveCount(0);
});

test('Word and pasted text become further versions, and one is the usual one', async ({
  extension,
}) => {
  const page = await extension.openOptions('#/skills/resumes');
  await choose(page, 'General.docx', docxOf(lines));
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('the one you usually send')).toBeVisible();
  await page.getByRole('link', { name: 'All résumés' }).click();
  await page.getByLabel('Or paste its text').fill('I wrote SQL and some Python for ten years.');
  await page.getByRole('button', { name: 'Read this text' }).press('Enter');
  await page.getByLabel('Name of this version').fill('Short');
  await page.getByLabel('Name of this version').press('Enter');
  await page.getByRole('button', { name: 'I usually send this one' }).click();
  await page.getByRole('link', { name: 'All résumés' }).click();
  const short = page.getByRole('listitem').filter({ hasText: 'Short' });
  await expect(short).toContainText('Usual one');
  await expect(short).toContainText('2 skills');

  await short.getByRole('link').click();
  await page.getByLabel('Text', { exact: true }).fill('I wrote SQL for ten years, and Tableau.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Remove Tableau' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Python' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your versions' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Short' })).toHaveCount(0);
});

test('a file that cannot be read says why, and what to do', async ({ extension }) => {
  const page = await extension.openOptions('#/skills/resumes');
  for (const [name, buffer, words] of [
    ['scan.pdf', pdfOf([[]]), 'pictures of pages'],
    ['locked.pdf', pdfOf([lines], true), 'locked by a password'],
    ['bomb.docx', bombDocx(), 'could not be read'],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'an older Word file'],
    ['huge.pdf', Buffer.alloc(30_000_000), 'larger than 10 MB'],
    ['empty.txt', Buffer.alloc(0), 'no text in this file'],
  ] as const) {
    await choose(page, name, buffer);
    await expect(page.getByText(words)).toBeVisible();
  }
  await look(page, 'resume-problem');
});
