import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

test('values are chosen and written about, kept as typed, and opened again', async ({
  extension,
}) => {
  const page = await extension.openOptions('#/prepare/words');
  await look(page, 'prepare-words-empty', { fullPage: true });
  await page.getByRole('button', { name: 'Write about my values' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Honesty' }).press('Space');
  await page.getByLabel('Another value').fill('Patience');
  await page.keyboard.press('Enter');
  await page.getByText('Learning', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Family' })).toBeDisabled();
  await page.getByLabel('Why they matter to me').pressSequentially('My grandmother never hurried.');
  await page.getByRole('button', { name: 'Show a ten-minute timer' }).click();
  await expect(page.getByText('About 10 minutes left')).toBeVisible();
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Open: Honesty, Patience, Learning' }).click();
  await expect(page.getByLabel('Why they matter to me')).toHaveValue(
    'My grandmother never hurried.',
  );
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^Remove Honesty/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Honesty, Patience, Learning')).toBeVisible();
});

test('sentences begin from what the user did, are theirs to edit and hide, and are offered only when asked for', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const rounds = await extension.openOptions('#/applications/search-4');
  await rounds.getByRole('button', { name: 'Add an interview' }).click();
  await rounds.getByRole('button', { name: 'Save', exact: true }).click();
  const page = await extension.openOptions('#/prepare/words');
  await page.getByText('Beginnings from what you did').click();
  await page
    .getByRole('button', { name: 'I was invited to an interview at Fenwharf Logistics' })
    .press('Enter');
  const field = page.getByLabel('A true sentence', { exact: true });
  await expect(field).toBeFocused();
  await field.fill('Fenwharf wanted to meet me.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sentence kept')).toBeVisible();
  await look(page, 'prepare-words', { fullPage: true });

  await rounds.getByRole('link', { name: 'Rehearse' }).click();
  await expect(rounds.getByRole('heading', { name: 'Wish' })).toBeVisible();
  await expect(rounds.getByText('Fenwharf wanted to meet me.')).toBeHidden();
  await page.getByLabel('Offer me these before an interview and after a no').check();
  await expect(rounds.getByText('Fenwharf wanted to meet me.')).toBeVisible();
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(rounds.getByText('Fenwharf wanted to meet me.')).toBeHidden();
});

test('perspective puts public figures with their source beside the own counts', async ({
  extension,
}) => {
  const page = await extension.openOptions('#/prepare/perspective');
  await expect(page.getByText('No application was sent yet.')).toBeVisible();
  await fill(extension, inventedSearch(Date.now()));
  // Of the ten postings one was saved alone and one is being prepared.
  await expect(page.getByText(/8 sent, 1 of them still waiting/)).toBeVisible();
  await expect(page.getByText(/Of the others, 3 of 7 reached an interview/)).toBeVisible();
  await expect(page.getByText('A share is told from 10 cases on.').first()).toBeVisible();
  await expect(page.getByText('Greenhouse, over 2,500 workers')).toBeVisible();
  await expect(page.getByText('Pfrombeck and others, PNAS, 2023.')).toBeVisible();
  await look(page, 'prepare-perspective', { fullPage: true });
  await page.setViewportSize({ width: 700, height: 800 });
  await look(page, 'prepare-perspective-700', { fullPage: true });
});
