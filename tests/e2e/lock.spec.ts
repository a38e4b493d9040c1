import { readFile } from 'node:fs/promises';
import { inventedSearch } from '../fakes/search';
import { eventMaker } from '../fakes/event-maker';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const passphrase = 'a quiet evening';
const words = 'I froze at the second question';

test('a passphrase locks every page and what the user wrote for themselves, and opens it again', async ({
  extension,
}) => {
  const search = inventedSearch(Date.now());
  const subject = search[0]!.subject;
  const reflection = eventMaker()('reflection.written', subject, {
    question: 'within',
    text: words,
  });
  await fill(extension, [...search, reflection]);
  const page = await extension.openOptions('#/data');

  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill('another');
  await page.getByRole('button', { name: 'Set passphrase' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await look(page, 'passphrase', { fullPage: true });
  await page.getByLabel('The same once more').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rebound is locked with this passphrase')).toBeVisible();
  const resting = await page.evaluate(async () => {
    const opening = indexedDB.open('rebound');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const contents = await Promise.all(
      stores.map(
        (store) =>
          new Promise((resolve) => {
            const reading = transaction.objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
          }),
      ),
    );
    database.close();
    return JSON.stringify(contents);
  });
  expect(resting).not.toContain('froze');
  expect(resting).toContain('sealed:1:');

  const exportAll = async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export a copy' }).click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  expect(await exportAll()).not.toMatch(/froze|sealed:1:/);
  await expect(page.getByText('without what you wrote for yourself')).toBeVisible();
  await page.getByLabel('Include what I wrote for myself').check();
  expect(await exportAll()).toContain(words);

  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('heading', { name: 'Rebound is locked' })).toBeHidden();
  await page.getByRole('button', { name: 'Lock now' }).click();
  for (const locked of [page, popup]) {
    await expect(locked.getByRole('heading', { name: 'Rebound is locked' })).toBeVisible();
    await expect(locked.getByRole('navigation')).toBeHidden();
  }
  await look(page, 'locked');
  await look(popup, 'popup-locked');
  await popup.getByLabel('Passphrase').fill('something else');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('That is not the passphrase.')).toBeVisible();
  await popup.getByLabel('Passphrase').fill(passphrase);
  await popup.keyboard.press('Enter');
  for (const open of [page, popup]) await expect(open.getByRole('navigation')).toBeVisible();
});

test('a lost passphrase costs the locked words, and nothing else', async ({ extension }) => {
  const search = inventedSearch(Date.now());
  await fill(extension, search);
  const page = await extension.openOptions('#/data');
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: 'I no longer know it' }).click();
  await look(page, 'lock-forgotten');
  await page.getByRole('button', { name: 'Delete the locked texts and open' }).click();
  await page.getByRole('link', { name: 'Applications' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});
