import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, servePage, test, type Extension } from './extension';
import { PageButton } from './page-button';

const pages = fileURLToPath(new URL('../pages/linkedin', import.meta.url));

/** LinkedIn's three layouts: each of these files is served under its true address. */
const layouts = ['guest', 'classic-fr', 'newest-pt'].map((name) => {
  const html = readFileSync(`${pages}/${name}.html`, 'utf8');
  const expected = JSON.parse(readFileSync(`${pages}/${name}.json`, 'utf8'));
  const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? '';
  return { name, url, title: expected.title as string, company: expected.company as string };
});

async function openPosting(
  extension: Extension,
  { name, url }: (typeof layouts)[number],
): Promise<Page> {
  await servePage(extension.context, url, `linkedin/${name}.html`);
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}

/** What the options page shows as saved: title and company of each application. */
async function expectSaved(extension: Extension, title: string, company: string): Promise<void> {
  const options = await extension.openOptions('#/applications');
  const row = options
    .getByRole('row')
    .filter({ has: options.getByRole('link', { name: title, exact: true }) });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(company);
  await expect(row.getByRole('combobox')).toHaveValue('saved');
  await options.close();
}

for (const layout of layouts) {
  test.describe(`a LinkedIn posting in the ${layout.name} layout is saved`, () => {
    test('by the button in the popup', async ({ extension }) => {
      const popup = await extension.openPopup(await openPosting(extension, layout));
      await expect(popup.getByRole('heading', { name: layout.title })).toBeVisible();
      await popup.getByRole('button', { name: 'Save posting' }).click();
      await expect(popup.getByRole('button', { name: 'I applied' })).toBeVisible();
      await expectSaved(extension, layout.title, layout.company);
    });

    test('by the button on the page', async ({ extension }) => {
      const button = new PageButton(await openPosting(extension, layout));
      await button.says('Save to Rebound');
      await button.click('Save to Rebound');
      await button.says('Saved', 'Undo');
      await expectSaved(extension, layout.title, layout.company);
    });

    test('by the keyboard shortcut', async ({ extension }) => {
      const page = await openPosting(extension, layout);
      await extension.pressShortcut(page);
      await new PageButton(page).says('Saved');
      await expectSaved(extension, layout.title, layout.company);
    });

    test('by the context menu', async ({ extension }) => {
      const page = await openPosting(extension, layout);
      await extension.chooseMenuItem(page);
      await new PageButton(page).says('Saved');
      await expectSaved(extension, layout.title, layout.company);
    });
  });
}

test('the badge and the button follow the status, and Undo takes the saving back', async ({
  extension,
}) => {
  const layout = layouts[0]!;
  const page = await openPosting(extension, layout);
  const button = new PageButton(page);
  const tabId = await extension.tabId(page);
  expect(await extension.badge(tabId)).toBe('');
  await button.click('Save to Rebound');
  await expect.poll(() => extension.badge(tabId)).toBe('✓');
  await button.click('Undo');
  await button.says('Save to Rebound');
  await expect.poll(() => extension.badge(tabId)).toBe('');

  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await popup.getByRole('button', { name: 'I applied' }).click();
  await expect(popup.getByText('Now: Applied')).toBeVisible();
  await page.bringToFront();
  await button.says('Applied');
  await expect.poll(() => extension.badge(tabId)).toBe('➜');
});

test('saving a posting twice opens the one that is there', async ({ extension }) => {
  const layout = layouts[1]!;
  const page = await openPosting(extension, layout);
  const button = new PageButton(page);
  await button.click('Save to Rebound');
  await button.says('Saved', 'Undo');
  await extension.pressShortcut(page);
  await extension.chooseMenuItem(page);
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('button', { name: 'I applied' })).toBeVisible();
  await expectSaved(extension, layout.title, layout.company);
});

test('the page button is gone when the user switches it off, and back when they want it', async ({
  extension,
}) => {
  const page = await openPosting(extension, layouts[0]!);
  const button = new PageButton(page);
  await button.says('Save to Rebound');
  const options = await extension.openOptions('#/data');
  const setting = options.getByRole('switch', { name: 'Show the Save button on known job pages' });
  await setting.click();
  await button.says();
  await setting.click();
  await button.says('Save to Rebound');
});

test('the page can neither read nor press the button', async ({ extension }) => {
  const page = await openPosting(extension, layouts[0]!);
  const button = new PageButton(page);
  await button.says('Save to Rebound');
  const seen = await page.evaluate(() => {
    const host = document.querySelector('rebound-button');
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return { text: host?.textContent, root: host?.shadowRoot };
  });
  expect(seen).toEqual({ text: '', root: null });
  await button.says('Save to Rebound');
});
