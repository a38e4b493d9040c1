import { readFile } from 'node:fs/promises';
import { eventMaker } from '../fakes/event-maker';
import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look, screenFolder } from './screen-looks';

test('what was sent in a period is there to print and as CSV, without anything private', async ({
  extension,
}) => {
  const events = inventedSearch(Date.now());
  const make = eventMaker(Date.now() - 5 * 86_400_000);
  await fill(extension, [
    ...events,
    make('note.added', 'search-1', { text: 'My own thoughts' }),
    make('contact.added', 'person-1', {
      name: 'Ines Ashdown',
      role: 'Recruiter',
      company: 'Larkmoor Health',
      howKnown: '',
      email: '',
      links: [],
      note: '',
      origin: 'hand',
    }),
    make('contact.linked', 'person-1', { applicationId: 'search-1', part: 'recruiter' }),
  ]);
  const page = await extension.openOptions('#/applications');
  await page.getByRole('link', { name: 'Proof of applications' }).click();
  await page.getByRole('link', { name: 'The last three months' }).click();
  const table = page.getByRole('table', { name: 'Applications sent' });
  await expect(page.getByText('Applications sent: 8')).toBeVisible();
  const row = table.getByRole('row', { name: /Larkmoor Health/ });
  await expect(row).toContainText('Ines Ashdown (Recruiter)');
  await expect(row).toContainText(
    /Applied [\w ,]+ → Screening [\w ,]+ → Interview [\w ,]+ → Rejected \w+ \d+, \d{4}/,
  );
  // Saved alone is no application.
  await expect(table).not.toContainText('Supply Chain Analyst');
  await expect(table).not.toContainText('My own thoughts');
  await page.getByLabel('Your name or number').fill('Robin Vale, 4711');
  await look(page, 'proof-full', { fullPage: true });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.trim().split('\r\n')).toHaveLength(9);
  expect(file).toContain('Ines Ashdown (Recruiter)');
  expect(file).not.toContain('My own thoughts');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Export as CSV' })).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Robin Vale, 4711')).toBeVisible();
  await page.pdf({ path: `${screenFolder}/proof.pdf`, format: 'A4' });

  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('From').fill('2019-01-01');
  await page.getByLabel('To', { exact: true }).fill('2019-01-31');
  await expect(page.getByText('No application was sent in these days.')).toBeVisible();
  await look(page, 'proof-empty');
});
