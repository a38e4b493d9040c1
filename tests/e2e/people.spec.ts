import { readFile } from 'node:fs/promises';
import { inventedPeople } from '../fakes/people';
import { inventedSearch } from '../fakes/search';
import { expect, servePage, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';
import { ToolbarPopup } from './toolbar-popup';

test('nobody is noted at first; the first person is written down by hand', async ({
  extension,
}) => {
  const page = await extension.openOptions('#/people');
  await expect(page.getByRole('heading', { name: 'Nobody is noted yet' })).toBeVisible();
  await look(page, 'people-empty');
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ada Marsh');
  await page.getByLabel('Company').fill('Larch Rail');
  await page.getByLabel('Links').fill('ada');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('“ada” is no web address.');
  await page.getByLabel('Links').fill('ada.example');
  await look(page, 'people-form', { fullPage: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Ada Marsh is noted')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ada Marsh' })).toBeVisible();

  await page.goto(extension.url('options.html#/people/new'));
  await page.getByLabel('Name', { exact: true }).fill('ada marsh');
  await page.getByLabel('Company').fill('Larch Rail');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You have noted somebody like this:')).toBeVisible();
  await page.getByRole('link', { name: 'Ada Marsh' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nobody is noted yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Ada Marsh' })).toBeVisible();
});

test('a conversation keeps what was said, and its next step comes back on its day', async ({
  extension,
}) => {
  await fill(extension, [...inventedSearch(Date.now()), ...inventedPeople(Date.now())]);
  const page = await extension.openOptions('#/people');
  const due = page.getByRole('region', { name: 'To get back to' });
  await expect(due.getByRole('listitem')).toHaveCount(1);
  await expect(due).toContainText('Send her the article on yard counts');
  await page.getByLabel('Search name, company or role').fill('library');
  await expect(page.getByRole('link', { name: 'Cléo Dunn-Abernathy' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Emre Falk' })).toBeHidden();
  await page.getByLabel('Search name, company or role').fill('');
  await look(page, 'people', { fullPage: true });

  await due.getByRole('link', { name: 'Ada Marsh' }).click();
  await page.getByRole('button', { name: 'We talked' }).click();
  await page.getByLabel('What was said').fill('She read it on the train.');
  await look(page, 'people-conversation', { fullPage: true });
  await page.getByRole('button', { name: 'Save' }).click();
  const next = page.getByRole('region', { name: 'Next step' });
  await expect(page.getByText('She read it on the train.')).toBeVisible();
  await expect(next.getByRole('button', { name: 'Plan it' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('She read it on the train.')).toBeHidden();
  await expect(next).toContainText('Send her the article on yard counts');
  await next.getByRole('button', { name: 'Done' }).click();
  await next.getByLabel('What').fill('Ask about the spring team');
  await next.getByRole('button', { name: 'Plan it' }).click();
  await expect(next).toContainText('Ask about the spring team');
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'To get back to' })).toBeHidden();
});

test('a message asks for a view, is kept when it was sent, and an answer is looked for', async ({
  extension,
}) => {
  await fill(extension, inventedPeople(Date.now()));
  const page = await extension.openOptions('#/people/ben');
  const ask = page.getByRole('region', { name: 'Ask for a view' });
  const message = ask.getByLabel('Message');
  await expect(message).toHaveValue(/^Hello Ben Ross, .* at Fenwharf Logistics B\.V\./);
  await ask.getByLabel('Language').selectOption('de');
  await ask.getByLabel('You address them').selectOption('familiar');
  await ask.getByLabel('You ask for').selectOption('advice');
  await ask.getByLabel('About').fill('Lagerplanung');
  await expect(message).toHaveValue(/^Hallo Ben, .*Lagerplanung bei Fenwharf.* du /);
  await message.fill('Hallo Ben, kurz und ehrlich.');
  await look(page, 'person-message', { fullPage: true });
  await ask.getByRole('button', { name: 'I sent it' }).click();
  const talks = page.getByRole('region', { name: 'Conversations' });
  await expect(talks).toContainText('Hallo Ben, kurz und ehrlich.');
  const next = page.getByRole('region', { name: 'Next step' });
  await expect(next).toContainText('See whether they answered');
});

test('a person has a part in an application, seen on both pages', async ({ extension }) => {
  await fill(extension, [...inventedSearch(Date.now()), ...inventedPeople(Date.now())]);
  const page = await extension.openOptions('#/people/ada');
  const applications = page.getByRole('region', { name: 'Applications' });
  const choice = applications.getByLabel('Has to do with');
  await expect(choice.locator('option').nth(1)).toHaveText('Data Analyst · Fenwharf Logistics');
  await choice.selectOption({ label: 'Data Analyst · Fenwharf Logistics' });
  await applications.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(applications.getByLabel('Part of Data Analyst')).toHaveValue('referrer');
  await look(page, 'person', { fullPage: true });
  await page.setViewportSize({ width: 480, height: 900 });
  await look(page, 'person-narrow', { fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });

  await applications.getByRole('link', { name: 'Data Analyst' }).click();
  const people = page.getByRole('region', { name: 'People' });
  await expect(people.getByLabel('Part of Ada Marsh')).toHaveValue('referrer');
  await people.getByRole('button', { name: 'Add: Ben Ross' }).click();
  await people.getByLabel('Part of Ben Ross').selectOption('interviewer');
  await expect(page.getByText('Ben Ross has a part in it now')).toBeVisible();
  await look(page, 'application-people');
  await people.getByRole('link', { name: 'Add a person to this application' }).click();
  await expect(page.getByLabel('Company')).toHaveValue('Fenwharf Logistics');
  await page.getByLabel('Name', { exact: true }).fill('Nora Lind');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(people.getByLabel('Part of Nora Lind')).toHaveValue('recruiter');
  await people.getByRole('button', { name: 'Remove: Nora Lind' }).click();
  await expect(people.getByRole('link', { name: 'Nora Lind' })).toBeVisible();
  await expect(people.getByLabel('Part of Nora Lind')).toBeHidden();
});

test('people leave as a vCard that an address book reads', async ({ extension }) => {
  await fill(extension, inventedPeople(Date.now()));
  const page = await extension.openOptions('#/people');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as vCard' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('people.vcf');
  const file = await readFile(await download.path(), 'utf8');
  expect(file.match(/BEGIN:VCARD\r\n/g)).toHaveLength(4);
  expect(file).toContain('FN:Ada Marsh\r\n');
  expect(file).not.toContain('Prefers a call');
});

test('the popup says whom the user knows at the company of the posting on screen', async ({
  extension,
}) => {
  await fill(extension, inventedPeople(Date.now()));
  const url = 'https://careers.fenwharf.example/jobs/yard-analyst';
  await extension.context.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Yard Analyst | Fenwharf</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Yard Analyst",
"hiringOrganization":{"@type":"Organization","name":"FENWHARF LOGISTICS BV"},"jobLocation":{"@type":"Place","address":
{"@type":"PostalAddress","addressLocality":"Rotterdam","addressCountry":"NL"}},"datePosted":"2026-05-03",
"description":"<p>SQL and Excel.</p>"}</script></head><body><main><h1>Yard Analyst</h1></main></body></html>`,
    }),
  );
  const page = await extension.context.newPage();
  await page.goto(url);
  const popup = await ToolbarPopup.open(extension, page);
  await popup.shows('You know 2 people at this company: Ada Marsh, Ben Ross');
  await popup.press('Save posting');
  await popup.shows('I applied');
  await popup.shows('You know 2 people at this company');
  await popup.look('popup-known-people');
});

test('a LinkedIn profile is saved as a person by the click alone: four things of it', async ({
  extension,
}) => {
  const url = 'https://www.linkedin.com/in/ada-marsh-1a2b3c/';
  await servePage(extension.context, url, 'linkedin-profile/member-classic.html');
  const page = await extension.context.newPage();
  await page.goto(url);
  const popup = await ToolbarPopup.open(extension, page);
  await popup.shows('Saves these lines and the page’s address');
  const read = await popup.evaluate<string[]>(
    '[...document.querySelectorAll("form input")].map((it) => it.value)',
  );
  expect(read).toEqual([
    'Ada Marsh',
    'Head of Planning at Larch Rail | Timetables, people, tea',
    'Larch Rail',
    '',
  ]);
  await popup.look('popup-save-person');
  await popup.press('Save person');
  await popup.shows('Noted on');
  await popup.look('popup-person-noted');

  const options = await extension.openOptions('#/people');
  await options.getByRole('link', { name: 'Ada Marsh' }).click();
  await expect(options.getByText(/Saved from their LinkedIn page/)).toBeVisible();
  await expect(options.getByRole('link', { name: 'linkedin.com' })).toHaveAttribute(
    'href',
    'https://www.linkedin.com/in/ada-marsh-1a2b3c',
  );
  await expect(options.locator('main')).not.toContainText(/Carlisle|larch\.example|0123/);
});
