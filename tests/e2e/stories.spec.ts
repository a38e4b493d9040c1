import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

test('a story is kept as it is typed, told in minutes, and taken back step by step', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/prepare/stories');
  await expect(page.getByText('No story yet.')).toBeVisible();
  await look(page, 'prepare-stories-empty', { fullPage: true });
  await page.getByRole('button', { name: 'Write one: Conflict' }).press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Conflict' })).toBeChecked();
  await page.getByLabel('Title, for you alone').fill('The late lorry');
  await page.getByLabel('Situation').pressSequentially('At the depot in May.');
  await page.getByLabel('What I did').fill('word '.repeat(190));
  await expect(page.getByText('About 1½ minutes')).toBeVisible();
  await page.getByLabel('Skills that it shows').fill('SQL');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove SQL' })).toBeVisible();
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'The late lorry' })).toBeVisible();
  await expect(page.getByLabel('Situation')).toHaveValue('At the depot in May.');
  await page.getByLabel('Situation').fill('');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take back the last change' }).press('Enter');
  await expect(page.getByLabel('Situation')).toHaveValue('At the depot in May.');
  await look(page, 'prepare-story', { fullPage: true });

  await page.getByRole('button', { name: 'Remove this story' }).click();
  await expect(page.getByText('No story yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'The late lorry' })).toBeVisible();
  await expect(page.getByText('With a story: Conflict')).toBeVisible();

  await page.getByLabel('Another kind of question').fill('Night shifts');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Write one: Night shifts' })).toBeVisible();
  await page.getByLabel('My pace, in words a minute').fill('65');
  await page.keyboard.press('Enter');
  await expect(page.getByText('About 3 minutes · Conflict · SQL')).toBeVisible();
  await page.setViewportSize({ width: 700, height: 800 });
  await look(page, 'prepare-stories-700', { fullPage: true });
});

test('a story knows where it was told and how that went', async ({ extension }) => {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/prepare/stories');
  await page.getByRole('button', { name: 'Write a story', exact: true }).click();
  await page.getByLabel('Title, for you alone').fill('The audit');
  await expect(page.getByRole('heading', { name: 'The audit' })).toBeVisible();
  await page.goto(extension.url('options.html#/applications/search-4'));
  await page.getByRole('button', { name: 'Add an interview' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2026-03-02');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Video call' }).click();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.keyboard.type('Tell us about an error.');
  await page.getByLabel('The story I told').selectOption('The audit');
  await page.getByLabel('How it went').selectOption('Not as I wanted yet');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();

  await page.goto(extension.url('options.html#/prepare/stories'));
  await page.getByRole('link', { name: 'The audit' }).click();
  const uses = page.getByRole('region', { name: 'Where I told it' });
  await expect(uses.getByText('Not as I wanted yet')).toBeVisible();
  await expect(uses.getByText('“Tell us about an error.”')).toBeVisible();
  await uses.getByRole('link', { name: 'Quillbrook' }).click();
  await expect(page.getByLabel('What I noticed')).toBeVisible();
});
