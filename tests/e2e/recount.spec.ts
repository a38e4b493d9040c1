import type { Page } from '@playwright/test';
import { longHistory } from '../bench/history';
import { expect, test } from './extension';
import { fill } from './fill';

interface Stored {
  counted: number;
  total: number;
  isDone: boolean;
}

/** How far the recount has come, as it is stored. */
function readStored(page: Page): Promise<Stored> {
  return page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('rebound');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction('recounts').objectStore('recounts').get('skills');
          asked.onsuccess = () => {
            const { counted, total, next } = asked.result as {
              counted: number;
              total: number;
              next: object | null;
            };
            database.close();
            resolve({ counted, total, isDone: next === null });
          };
        };
      }),
  );
}

/** Makes the database what an older lexicon left: no skill was known to it. */
function forgetSkills(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rebound');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['skillShelves', 'recounts'], 'readwrite');
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.objectStore('recounts').clear();
          const walking = transaction.objectStore('skillShelves').openCursor();
          walking.onsuccess = () => {
            const cursor = walking.result;
            if (!cursor) return;
            const shelf = cursor.value as { ends: Uint32Array };
            const nothing = { ends: shelf.ends.fill(0), uses: new Uint32Array(), lines: '' };
            cursor.update({ ...shelf, ...nothing });
            cursor.continue();
          };
        };
      }),
  );
}

test('postings are read again with a new lexicon; a worker killed in the middle goes on where it was', async ({
  extension,
}) => {
  test.setTimeout(240_000);
  const count = 3000;
  await fill(extension, longHistory(count));
  const page = await extension.openOptions('#/skills');
  const excel = page.getByRole('listitem').filter({ hasText: 'Microsoft Excel' }).first();
  await expect(excel).toContainText('3,000 of 3,000', { timeout: 30_000 });
  await extension.stopWorker();
  await forgetSkills(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Skills', exact: true })).toBeVisible();

  // Any message wakes the worker: it sees that the postings were read with another lexicon.
  await page.evaluate(() => void chrome.runtime.sendMessage({ type: 'none' }).catch(() => {}));
  await expect(page.getByText(/^Reading your postings again: [\d,]+ of 3,000$/)).toBeVisible();
  await expect.poll(async () => (await readStored(page)).counted).toBeGreaterThan(100);
  await extension.stopWorker();
  const killedAt = await readStored(page);
  expect(killedAt.isDone).toBe(false);
  expect(killedAt.counted).toBeLessThan(count);

  // Nobody asks anything of the worker now: the alarm wakes it.
  await expect
    .poll(async () => (await readStored(page)).isDone, { timeout: 120_000, intervals: [200] })
    .toBe(true);
  const { counted, total } = await readStored(page);
  expect({ counted, total }).toEqual({ counted: count, total: count });
  await expect(page.getByText('Reading your postings again')).toHaveCount(0);
  await expect(excel).toContainText('3,000 of 3,000');
});
