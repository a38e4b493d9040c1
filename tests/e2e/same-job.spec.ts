import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, servePage, test, type Extension } from './extension';
import { PageButton } from './page-button';
import { look } from './screen-looks';

const onLinkedIn = 'https://www.linkedin.com/jobs/view/4100000001/';
const read = JSON.parse(
  readFileSync(fileURLToPath(new URL('../pages/linkedin/guest.json', import.meta.url)), 'utf8'),
) as { title: string; descriptionText: string };

/** The same job on the page of the system that its company uses. */
async function openOnGreenhouse(extension: Extension, id: number): Promise<Page> {
  const url = `https://job-boards.greenhouse.io/rivermill/jobs/${id}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: read.title,
    description: read.descriptionText,
    hiringOrganization: { '@type': 'Organization', name: 'Rivermill Bakery, Inc.' },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Troy', addressRegion: 'NY' } },
  };
  const body = `<!doctype html><html lang="en"><head><title>${read.title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><main><h1>${read.title}</h1></main></body></html>`;
  await extension.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}

async function saveOnLinkedIn(extension: Extension): Promise<void> {
  await servePage(extension.context, onLinkedIn, 'linkedin/guest.html');
  const page = await extension.context.newPage();
  await page.goto(onLinkedIn);
  await new PageButton(page).click('Save to Rebound');
  await new PageButton(page).says('Saved', 'Undo');
}

test('a job saved from LinkedIn is recognised on its company page and linked when the user says so', async ({
  extension,
}) => {
  await saveOnLinkedIn(extension);
  const page = await openOnGreenhouse(extension, 17);
  await new PageButton(page).says('Save to Rebound');
  const popup = await extension.openPopup(page);
  await expect(popup.getByText(/^You saved this on .+ from LinkedIn\.$/)).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Open that one' })).toBeVisible();
  await look(popup, 'popup-same-job');
  await popup.getByRole('button', { name: 'Link this page to it' }).click();
  await expect(popup.getByRole('button', { name: 'I applied' })).toBeVisible();
  await page.bringToFront();
  await new PageButton(page).says('Saved');

  const options = await extension.openOptions('#/applications');
  await options.getByRole('link', { name: read.title, exact: true }).click();
  await expect(
    options.getByRole('link', { name: 'Also on job-boards.greenhouse.io' }),
  ).toBeVisible();
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('button', { name: 'Save as another' })).toBeVisible();
});

test('a job posted again after a no is shown as such, and can be saved as another', async ({
  extension,
}) => {
  const first = await extension.openPopup(await openOnGreenhouse(extension, 17));
  await first.getByRole('button', { name: 'Save posting' }).click();
  await first.getByRole('button', { name: 'They said no' }).click();
  await first.getByRole('button', { name: 'Record it' }).click();
  await expect(first.getByText('Recorded.')).toBeVisible();

  const popup = await extension.openPopup(await openOnGreenhouse(extension, 18));
  await expect(popup.getByText(/^They said no to you for this role on /)).toBeVisible();
  await look(popup, 'popup-posted-again');
  await popup.getByRole('button', { name: 'Save as another' }).click();
  await expect(popup.getByRole('button', { name: 'I applied' })).toBeVisible();
  // The one they said no to left the list of recent ones; a search finds both.
  const listed = popup.getByRole('listitem').filter({ hasText: read.title });
  await expect(listed).toHaveCount(1);
  await popup.getByLabel('Search title or company').fill(read.title);
  await expect(listed).toHaveCount(2);
});

test('the page button says that the job is saved already, and links it or saves it as new', async ({
  extension,
}) => {
  await saveOnLinkedIn(extension);
  const page = await openOnGreenhouse(extension, 17);
  const button = new PageButton(page);
  await button.click('Save to Rebound');
  await expect
    .poll(async () => (await button.labels()).join(' / '))
    .toMatch(/^You saved this on .+ from LinkedIn\. \/ Link to it \/ Save as new$/);
  await page.mouse.move(0, 0);
  await look(page, 'page-button-same-job');
  await button.click('Link to it');
  await button.says('Linked', 'Undo');
  await button.click('Undo');
  await button.says('Save to Rebound');
  await button.click('Save to Rebound');
  await button.click('Save as new');
  await button.says('Saved', 'Undo');
  const options = await extension.openOptions('#/applications');
  await expect(options.getByRole('link', { name: read.title, exact: true })).toHaveCount(2);
});

test('the shortcut asks about a job that is saved already, and saves nothing by itself', async ({
  extension,
}) => {
  await saveOnLinkedIn(extension);
  const page = await openOnGreenhouse(extension, 17);
  await new PageButton(page).says('Save to Rebound');
  await extension.pressShortcut(page);
  const options = await extension.openOptions('#/applications');
  await expect(options.getByRole('link', { name: read.title, exact: true })).toHaveCount(1);
  await page.bringToFront();
  await new PageButton(page).says('Save to Rebound');
});
