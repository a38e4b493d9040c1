import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inventedSearch } from '../fakes/search';
import { expect, test, type Extension } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const title = 'Product Analyst';
const company = 'Quillbrook';

/** A day so many days from now, as a date input holds it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The page of one application of an invented search, at screening. */
async function openApplication(extension: Extension): Promise<Page> {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/applications/search-4');
  await expect(page.getByRole('heading', { name: 'Interviews' })).toBeVisible();
  return page;
}

async function addRound(page: Page, days: number, kind = 'technical'): Promise<void> {
  await page.getByRole('button', { name: 'Add an interview' }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption(kind);
  await page.getByLabel('Day', { exact: true }).fill(dayIn(days));
  await page.getByLabel('Time', { exact: true }).fill('14:30');
  await page.getByLabel('Time zone of that time').selectOption('America/New_York');
  await page.getByLabel('Link, number or address').fill('https://meet.example/quillbrook');
  await page.getByRole('textbox', { name: 'People' }).fill('Ines Falk, team lead\nTom Ahlers');
  await page.getByLabel('My notes').fill('Ask how the team tests.');
}

test('an interview is added by hand and moves its application when the user says so', async ({
  extension,
}) => {
  const page = await openApplication(extension);
  await addRound(page, 3);
  await page.getByLabel('Move the application to “Interview”, too').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Interview kept. Now: Interview')).toBeVisible();
  const status = page.getByRole('combobox', { name: `Status of ${title}` });
  await expect(status).toHaveValue('interview');
  await expect(page.getByRole('link', { name: 'Technical interview or task' })).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status).toHaveValue('screening');
  await expect(page.getByRole('link', { name: 'Technical interview or task' })).toBeHidden();
});

test('without that word the application stays where it is', async ({ extension }) => {
  const page = await openApplication(extension);
  await addRound(page, 3);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Interview kept', { exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: `Status of ${title}` })).toHaveValue('screening');
});

test('a coming interview stands in one list, can be changed, and goes into a calendar', async ({
  extension,
}) => {
  const page = await openApplication(extension);
  await addRound(page, 3);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Prepare', exact: true }).click();
  await page.getByRole('navigation', { name: 'Pages of Prepare' }).getByText('Interviews').click();
  const coming = page.getByRole('region', { name: 'Coming up' });
  await expect(coming.getByText(/2:30.*in New York.*Quillbrook/)).toBeVisible();
  await coming.getByRole('link', { name: /Technical interview or task/ }).click();
  await expect(page.getByText('Tom Ahlers')).toBeVisible();
  await expect(page.getByRole('link', { name: 'https://meet.example/quillbrook' })).toBeVisible();

  await page.getByLabel('Alarm in the calendar').selectOption('1 hour before');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const start = new Date(`${dayIn(3)}T14:30:00-05:00`).toISOString().replace(/[-:]|\.\d+/g, '');
  expect(file).toContain(`DTSTART:${start}`);
  expect(file).toContain(`SUMMARY:Interview: ${company}\\, ${title}`);
  expect(file).toContain('BEGIN:VALARM');
  expect(file).not.toContain('Ask how the team tests');

  await page.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByLabel('Time', { exact: true })).toHaveValue('14:30');
  await page.getByLabel('Kind', { exact: true }).selectOption('panel');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Panel' })).toBeVisible();

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('No interview is written down.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /Panel/ })).toBeVisible();
});

test('what is noted afterwards is kept as it is typed, by keyboard, and taken back step by step', async ({
  extension,
}) => {
  const page = await openApplication(extension);
  await addRound(page, -1, 'phone');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Phone call' }).press('Enter');
  await page.getByLabel('What I noticed').pressSequentially('I spoke calmly.');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: 'Confidence' }).getByLabel('1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: 'Confidence' }).getByLabel('2')).toBeChecked();
  await page.getByRole('button', { name: 'Add a question' }).press('Enter');
  await expect(page.getByLabel('Question 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Why this company?');
  await page.getByLabel('Kind of question').selectOption({ label: 'Why this role' });
  await page.getByLabel('How it went').selectOption('Well');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('What I noticed')).toHaveValue('I spoke calmly.');
  await expect(page.getByLabel('Question 1', { exact: true })).toHaveValue('Why this company?');
  await expect(page.getByLabel('How it went')).toHaveValue('well');
  await expect(page.getByRole('group', { name: 'Confidence' }).getByLabel('2')).toBeChecked();

  await page.getByLabel('What I noticed').fill('');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take back the last change' }).click();
  await expect(page.getByLabel('What I noticed')).toHaveValue('I spoke calmly.');
});

test('interviews look right, empty and full', async ({ extension }) => {
  const page = await extension.openOptions('#/prepare/interviews');
  await expect(page.getByText('An interview belongs to an application.')).toBeVisible();
  await look(page, 'prepare-interviews-empty');
  const application = await openApplication(extension);
  for (const [days, kind] of [
    [3, 'final'],
    [-2, 'phone'],
    [-9, 'video'],
  ] as const) {
    await addRound(application, days, kind);
    if (days === 3) await look(application, 'prepare-round-form', { fullPage: true });
    await application.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(application.getByText('Interview kept', { exact: true })).toBeVisible();
    await application.getByRole('button', { name: 'Close' }).click();
  }
  await look(application, 'prepare-application', { fullPage: true });
  await application.goto(extension.url('options.html#/prepare/interviews'));
  await expect(application.getByRole('heading', { name: 'Past' })).toBeVisible();
  await look(application, 'prepare-interviews', { fullPage: true });
  await application.setViewportSize({ width: 700, height: 800 });
  await look(application, 'prepare-interviews-700', { fullPage: true });
  await application.getByRole('link', { name: /Phone call/ }).click();
  await application.getByRole('button', { name: 'Add a question' }).click();
  await look(application, 'prepare-round-700', { fullPage: true });
  await application.setViewportSize({ width: 1280, height: 800 });
  await look(application, 'prepare-round', { fullPage: true });
});
