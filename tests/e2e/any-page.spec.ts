import { mkdir } from 'node:fs/promises';
import { expect, test } from './extension';
import { ToolbarPopup } from './toolbar-popup';

const url = 'https://careers.marram.example/jobs/maintenance-planner';

/** A career page of a company that no site file knows. */
const careerPage = `<!doctype html><html lang="en"><head><title>Maintenance Planner | Marram Rail</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Maintenance Planner",
"hiringOrganization":{"@type":"Organization","name":"Marram Rail"},"jobLocation":{"@type":"Place","address":
{"@type":"PostalAddress","addressLocality":"Carlisle","addressCountry":"GB"}},"datePosted":"2026-05-03",
"description":"<h3>You bring</h3><ul><li>SQL and Excel</li><li>Experience of planning maintenance</li></ul>"}</script></head>
<body><main><h1>Maintenance Planner</h1></main></body></html>`;

test('on a page that no site file knows, the toolbar popup saves by the click alone', async ({
  extension,
}) => {
  await extension.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: careerPage }),
  );
  const page = await extension.context.newPage();
  await page.goto(url);
  const popup = await ToolbarPopup.open(extension, page);
  await popup.shows('Maintenance Planner');
  await popup.shows('Marram Rail · Carlisle');
  await popup.press('Save posting');
  await popup.shows('I applied');
  await mkdir('test-results/screens', { recursive: true });
  await popup.look('toolbar-popup');

  const options = await extension.openOptions('#/applications');
  await expect(options.getByRole('link', { name: 'Maintenance Planner' })).toBeVisible();
  await options.goto(extension.url('options.html#/skills'));
  await expect(options.getByRole('link', { name: 'SQL' }).first()).toBeVisible();
});

test('a page that is no posting says so and saves nothing', async ({ extension }) => {
  const article = 'https://news.marram.example/a-day-in-planning';
  await extension.context.route(article, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="en"><head><title>A day in planning</title></head><body><article><h1>A day in planning</h1><p>The early train is on time, and so is the tea.</p></article></body></html>',
    }),
  );
  const page = await extension.context.newPage();
  await page.goto(article);
  const popup = await ToolbarPopup.open(extension, page);
  await popup.shows('No single posting on this page.');
});

test('a posting whose company could not be read is saved once the user names it', async ({
  extension,
}) => {
  const nameless = careerPage
    .replace('"name":"Marram Rail"', '"name":""')
    .replace(' | Marram Rail', '');
  const address = 'https://jobs.marram.example/jobs/maintenance-planner';
  await extension.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: nameless }),
  );
  const page = await extension.context.newPage();
  await page.goto(address);
  const popup = await ToolbarPopup.open(extension, page);
  await popup.shows('The page did not say this clearly. What is it?');
  await popup.press('Save posting');
  await popup.evaluate(`(() => {
    const input = [...document.querySelectorAll('input')].find((it) => it.required);
    input.value = 'Marram Rail';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await popup.press('Save posting');
  await popup.shows('I applied');
  await popup.shows('Marram Rail');
});
