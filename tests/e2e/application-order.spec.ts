import { readFile } from 'node:fs/promises';
import { openApplications, undo } from './applications';
import { expect, test } from './extension';

test('tags, priority and archive of one application', async ({ extension }) => {
  const page = await openApplications(extension);
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
  const page = await openApplications(extension);
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
  const page = await openApplications(extension);
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
  const page = await openApplications(extension);
  await page.getByRole('link', { name: 'Product Analyst' }).click();
  await page.getByRole('button', { name: 'Attach…' }).click();
  const buffer = Buffer.alloc(10 * 1024 * 1024 + 1);
  await page
    .getByLabel('A file')
    .setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer });
  await expect(page.getByRole('alert').filter({ hasText: 'larger than' })).toContainText('10 MB');
});

test('an export holds attached files where that is chosen, and brings them to another browser', async ({
  extension,
}) => {
  const page = await openApplications(extension);
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
  await page.getByLabel('Import an exported file').setInputFiles({
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
