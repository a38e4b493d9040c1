import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { deskSearch } from '../fakes/desk-search';
import { inventedSearch } from '../fakes/search';
import { expect, test, type Extension } from './extension';
import { fill } from './fill';
import { look, screenFolder } from './screen-looks';

async function openFull(extension: Extension): Promise<Page> {
  await fill(extension, inventedSearch(Date.now()));
  const page = await extension.openOptions('#/applications');
  await expect(page.getByRole('link', { name: 'Product Analyst' })).toBeVisible();
  return page;
}

const row = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const rows = (page: Page) => page.locator('tbody tr');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();
const column = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const card = (page: Page, name: RegExp) => page.getByRole('listitem', { name });

async function tick(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) {
    await page.getByRole('checkbox', { name: `Choose: ${title}`, exact: true }).check();
  }
}

test('what ended has left the list, and is one click away', async ({ extension }) => {
  const page = await openFull(extension);
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByRole('link', { name: 'Graduate Analyst' })).toBeHidden();
  await page.getByRole('button', { name: /^Archive 4/ }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByRole('link', { name: 'Graduate Analyst' })).toBeVisible();
});

test('many change together, and one Undo takes it back from all of them', async ({ extension }) => {
  const page = await openFull(extension);
  await tick(page, 'Product Analyst', 'Reporting Analyst', 'Data Analyst');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.getByRole('combobox', { name: 'Set status' }).selectOption('withdrawn');
  await expect(page.getByText('3 applications: I withdrew')).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await undo(page);
  await expect(rows(page)).toHaveCount(6);
  await expect(row(page, 'Product Analyst').getByRole('combobox')).toHaveValue('screening');

  await tick(page, 'Product Analyst', 'Reporting Analyst');
  await page
    .getByRole('textbox', { name: 'Add a tag' })
    .or(page.getByRole('combobox', { name: 'Add a tag' }))
    .fill('remote');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 applications: tag “remote” added')).toBeVisible();
  await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('remote');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Choose all 2' }).check();
  await page.getByRole('combobox', { name: 'Set priority' }).selectOption('high');
  await expect(page.getByText('2 applications: priority “High”')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Choose all 2' }).check();
  await page.getByRole('button', { name: 'To the archive' }).click();
  await expect(page.getByText('No application fits')).toBeVisible();
  await undo(page);
  await expect(rows(page)).toHaveCount(2);
});

test('a view is kept under a name, found after a reload, changed and removed', async ({
  extension,
}) => {
  const page = await openFull(extension);
  await tick(page, 'Product Analyst');
  await page.getByRole('combobox', { name: 'Set priority' }).selectOption('high');
  await page.getByRole('combobox', { name: 'Priority', exact: true }).selectOption('high');
  await page.getByRole('button', { name: 'Board' }).click();
  await page.getByRole('button', { name: 'Keep this view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Wanted most');
  await page.keyboard.press('Enter');
  await expect(page.getByText('View kept: Wanted most')).toBeVisible();

  await page.reload();
  await expect(rows(page)).toHaveCount(6);
  await page.getByRole('button', { name: 'Wanted most', exact: true }).click();
  await expect(card(page, /Product Analyst/)).toBeVisible();
  await expect(page.locator('[data-card]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Keep it as “Wanted most”' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Wanted most', exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove view: Wanted most' }).click();
  await expect(page.getByRole('button', { name: 'Wanted most', exact: true })).toBeHidden();
  await undo(page);
  await expect(page.getByRole('button', { name: 'Wanted most', exact: true })).toBeVisible();
});

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = (await from.boundingBox())!;
  const end = (await to.boundingBox())!;
  await page.mouse.move(start.x + 20, start.y + 60);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 70, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 60, { steps: 12 });
  await page.waitForTimeout(400);
  await page.mouse.up();
}

test('a card is dragged to another column, and Undo carries it back', async ({ extension }) => {
  const page = await openFull(extension);
  await page.getByRole('button', { name: 'Board' }).click();
  const applied = column(page, 'Applied');
  const screening = column(page, 'Screening');
  await expect(applied.getByRole('listitem')).toHaveCount(1);
  await drag(page, card(page, /Reporting Analyst/), screening);
  await expect(page.getByText('Now: Screening')).toBeVisible();
  await expect(screening.getByRole('listitem', { name: /Reporting Analyst/ })).toBeVisible();
  await expect(applied.getByRole('listitem')).toHaveCount(0);
  await undo(page);
  await expect(applied.getByRole('listitem', { name: /Reporting Analyst/ })).toBeVisible();
});

test('a card that is dragged to the end is asked how it ended', async ({ extension }) => {
  const page = await openFull(extension);
  await page.getByRole('button', { name: 'Board' }).click();
  await drag(page, card(page, /Reporting Analyst/), column(page, 'Ended'));
  await expect(page.getByRole('heading', { name: 'How did it end?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await drag(page, card(page, /Reporting Analyst/), column(page, 'Ended'));
  await page.getByRole('button', { name: 'Role closed' }).click();
  await expect(page.getByText('Now: Role closed')).toBeVisible();
  await expect(card(page, /Reporting Analyst/)).toBeHidden();
});

test('by keyboard a card is lifted, carried and put down, or left where it was', async ({
  extension,
}) => {
  const page = await openFull(extension);
  await page.getByRole('button', { name: 'Board' }).click();
  const reporting = card(page, /Reporting Analyst/);
  await reporting.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await expect(reporting).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByText('Now: Interview')).toBeVisible();
  await expect(
    column(page, 'Interviews').getByRole('listitem', { name: /Reporting/ }),
  ).toBeFocused();
});

test('tags, priority and archive of one application', async ({ extension }) => {
  const page = await openFull(extension);
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await page.getByLabel('New tag').fill('remote');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Tags' })).toContainText('remote');
  await page.getByLabel('Priority', { exact: true }).selectOption('high');
  await expect(page.getByLabel('Priority', { exact: true })).toHaveValue('high');
  await page.getByRole('button', { name: 'To the archive' }).click();
  await expect(page.getByRole('button', { name: 'Back to under way' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove tag: remote' }).click();
  await expect(page.getByRole('list', { name: 'Tags' })).toBeHidden();
  await page.getByRole('link', { name: 'Applications' }).first().click();
  await expect(page.getByRole('link', { name: 'Product Analyst' })).toBeHidden();
});

test('a note in Markdown is shown as it reads, and can be written again', async ({ extension }) => {
  const page = await openFull(extension);
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await page
    .getByLabel('New note')
    .fill(
      'Ask about **the team**\n\n- who leads it\n- [their page](https://quillbrook.example/team)',
    );
  await page.getByRole('button', { name: 'Keep note' }).click();
  const history = page.getByRole('list').filter({ hasText: 'who leads it' }).first();
  await expect(history.locator('strong', { hasText: 'the team' })).toBeVisible();
  await expect(history.getByRole('link', { name: 'their page' })).toHaveAttribute(
    'href',
    'https://quillbrook.example/team',
  );
  await page.getByRole('button', { name: 'Edit note' }).click();
  await page.getByRole('textbox', { name: 'Edit note' }).fill('Asked. *Ines* leads it.');
  await page.getByRole('button', { name: 'Keep note' }).first().click();
  await expect(page.locator('em', { hasText: 'Ines' })).toBeVisible();
  await undo(page);
  await expect(page.getByText('who leads it')).toBeVisible();
});

test('a link and a file are attached, the file comes back whole, and Undo after removing works', async ({
  extension,
}) => {
  const page = await openFull(extension);
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await page.getByRole('button', { name: 'Attach…' }).click();
  await page.getByLabel('A link').fill('Portfolio https://ines.example/portfolio');
  await page.getByRole('button', { name: 'Keep link' }).click();
  await expect(page.getByRole('link', { name: 'Portfolio' })).toHaveAttribute(
    'href',
    'https://ines.example/portfolio',
  );

  await page.getByRole('button', { name: 'Attach…' }).click();
  const letter = { name: 'letter.html', mimeType: 'text/html', buffer: Buffer.from('<b>Dear</b>') };
  await page.getByLabel('A file').setInputFiles(letter);
  await expect(page.getByText('Attached: letter.html').first()).toBeVisible();
  await page.reload();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'letter.html', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('letter.html');
  expect(await readFile(await download.path(), 'utf8')).toBe('<b>Dear</b>');

  await page.getByRole('button', { name: 'Remove: letter.html' }).click();
  await expect(page.getByRole('button', { name: 'letter.html', exact: true })).toBeHidden();
  await undo(page);
  await expect(page.getByRole('button', { name: 'letter.html', exact: true })).toBeVisible();
});

test('a file over the limit is refused with what to do instead', async ({ extension }) => {
  const page = await openFull(extension);
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await page.getByRole('button', { name: 'Attach…' }).click();
  const buffer = Buffer.alloc(10 * 1024 * 1024 + 1);
  await page
    .getByLabel('A file')
    .setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer });
  await expect(page.getByRole('alert').filter({ hasText: 'larger than' })).toContainText('10 MB');
});

test('light and dark, full, narrow and on paper, with nothing that axe objects to', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  await fill(extension, deskSearch(Date.now()));
  const page = await extension.openOptions('#/applications');
  await expect(page.getByRole('link', { name: 'Product Analyst' })).toBeVisible();
  await look(page, 'desk-table');
  await tick(page, 'Product Analyst', 'Reporting Analyst');
  await look(page, 'desk-bulk');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.screenshot({ path: `${screenFolder}/desk-print.png`, fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(card(page, /Product Analyst/)).toBeVisible();
  await look(page, 'desk-board', { fullPage: true });
  await page.getByRole('button', { name: 'Pay' }).click();
  await expect(page.getByText('Currencies are not converted')).toBeVisible();
  await look(page, 'desk-pay', { fullPage: true });
  await page.setViewportSize({ width: 420, height: 800 });
  await look(page, 'desk-pay-narrow');
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(card(page, /Product Analyst/)).toBeVisible();
  await look(page, 'desk-board-narrow');
  await page.getByRole('button', { name: 'Table' }).click();
  await look(page, 'desk-table-narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await expect(page.locator('strong', { hasText: 'the team' })).toBeVisible();
  await page.getByRole('button', { name: 'Attach…' }).click();
  await look(page, 'desk-one', { fullPage: true });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.screenshot({ path: `${screenFolder}/desk-one-print.png`, fullPage: true });
});

test('an export holds attached files where that is chosen, and brings them to another browser', async ({
  extension,
}) => {
  const page = await openFull(extension);
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await page.getByRole('button', { name: 'Attach…' }).click();
  const letter = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear team') };
  await page.getByLabel('A file').setInputFiles(letter);
  await expect(page.getByRole('button', { name: 'letter.txt', exact: true })).toBeVisible();
  await page.goto(extension.url('options.html#/data'));
  const exported = async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export a copy' }).click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  const content = Buffer.from('Dear team').toString('base64');
  expect(await exported()).not.toContain(content);
  await page.getByLabel(/Include the attached files/).check();
  const backup = await exported();
  expect(backup).toContain(content);

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(page.getByLabel(/Include the attached files/)).toBeHidden();
  await page
    .getByLabel('Import an exported file')
    .setInputFiles({
      name: 'copy.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backup),
    });
  await expect(page.getByText(/^Added \d+ entries/)).toBeVisible();
  await page.goto(extension.url('options.html#/applications'));
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'letter.txt', exact: true }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toBe('Dear team');
});
