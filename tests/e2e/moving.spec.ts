import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, servePage, test, type Extension } from './extension';
import { PageButton } from './page-button';

const pages = fileURLToPath(new URL('../pages/linkedin', import.meta.url));
const first = {
  url: 'https://www.linkedin.com/jobs/view/4200000004/',
  file: 'newest-pt.html',
};
const second = {
  url: 'https://www.linkedin.com/jobs/view/4200000009/',
  file: 'newest-ar.html',
};
const titleOf = ({ file }: typeof first): string =>
  JSON.parse(readFileSync(`${pages}/${file.replace('.html', '.json')}`, 'utf8')).title;

async function openFirst(extension: Extension): Promise<{ page: Page; button: PageButton }> {
  await servePage(extension.context, first.url, `linkedin/${first.file}`);
  const page = await extension.context.newPage();
  await page.goto(first.url);
  const button = new PageButton(page);
  await button.says('Save to Rebound');
  return { page, button };
}

/** Changes the address as a single-page app does, with the old posting still on the screen. */
async function moveTo(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => history.pushState({}, '', address), url);
}

/** Puts another page's content on the screen, without a load: now, or a second after the next click. */
async function draw(page: Page, { file }: typeof first, moment: 'now' | 'late' = 'now') {
  const html = readFileSync(`${pages}/${file}`, 'utf8');
  await page.evaluate(
    ({ text, isLate }) => {
      const show = () => {
        const next = new DOMParser().parseFromString(text, 'text/html');
        document.title = next.title;
        document.body.replaceChildren(...next.body.childNodes);
      };
      if (!isLate) show();
      else addEventListener('click', () => setTimeout(show, 1000), { once: true, capture: true });
    },
    { text: html, isLate: moment === 'late' },
  );
}

async function savedTitles(extension: Extension): Promise<string[]> {
  const options = await extension.openOptions('#/applications');
  await expect(options.getByRole('heading', { name: 'Applications' })).toBeVisible();
  await expect(options.getByRole('table').or(options.getByText('Nothing here yet'))).toBeVisible();
  const titles = await options.locator('tbody td.title a').allTextContents();
  await options.close();
  return titles;
}

test('the state follows the address: each posting has its own', async ({ extension }) => {
  const { page, button } = await openFirst(extension);
  await button.click('Save to Rebound');
  await button.says('Saved', 'Undo');
  await moveTo(page, second.url);
  await button.says('Save to Rebound');
  await draw(page, second);
  await button.click('Save to Rebound');
  await button.says('Saved', 'Undo');
  await page.goBack();
  await button.says('Saved');
  expect((await savedTitles(extension)).toSorted()).toEqual(
    [titleOf(first), titleOf(second)].toSorted(),
  );
});

test('a posting that comes late is waited for: never the text before under the new address', async ({
  extension,
}) => {
  const { page, button } = await openFirst(extension);
  await moveTo(page, second.url);
  await button.says('Save to Rebound');
  await draw(page, second, 'late');
  await button.click('Save to Rebound');
  await button.says('Saved', 'Undo');
  expect(await savedTitles(extension)).toEqual([titleOf(second)]);
});

test('a screen that never shows the new posting is not saved, and says so', async ({
  extension,
}) => {
  const { page, button } = await openFirst(extension);
  await moveTo(page, second.url);
  await button.click('Save to Rebound');
  await button.says('This page could not be read', 'Try again');
  expect(await savedTitles(extension)).toEqual([]);
  await draw(page, second);
  await button.click('Try again');
  await button.says('Saved', 'Undo');
  expect(await savedTitles(extension)).toEqual([titleOf(second)]);
});

test('where the address names no posting there is no button', async ({ extension }) => {
  const { page, button } = await openFirst(extension);
  await moveTo(page, 'https://www.linkedin.com/feed/');
  await button.says();
});
