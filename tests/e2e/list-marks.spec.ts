import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { JournalEvent } from '@/domain/events';
import { eventMaker } from '../fakes/event-maker';
import { listHtml, listPages, type ListPage } from '../fakes/list-pages';
import { posting } from '../fakes/postings';
import { expect, test, type Extension } from './extension';
import { fill } from './fill';
import { ListMarks } from './list-marks';

/** A journal in which the list's postings 0, 1, 2, 4 and 30 are known. */
function known(list: ListPage): JournalEvent[] {
  const make = eventMaker();
  const save = (index: number) => {
    const externalId = list.id(index);
    const saved = posting({ ...list.posting(externalId), externalId, title: `Baker ${index}` });
    return make('posting.saved', `baker-${index}`, { posting: saved });
  };
  return [
    ...[0, 1, 2, 4, 30].map(save),
    make('application.stageChanged', 'baker-1', { stage: 'applied' }),
    make('application.stageChanged', 'baker-2', { stage: 'interview' }),
    make('application.ended', 'baker-4', { outcome: 'rejected' }),
  ];
}

async function openList(extension: Extension, list: ListPage, count = 40): Promise<Page> {
  await extension.context.route(list.url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: listHtml(list, count) }),
  );
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const changed: string[] = [];
    Object.assign(window, { changed });
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        const isOurs = [...addedNodes].some((it) => it.nodeName.startsWith('REBOUND-'));
        if (document.readyState === 'complete' && !isOurs)
          changed.push(`${type} ${target.nodeName}`);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  await page.goto(list.url);
  return page;
}

const cardBox = (page: Page, index: number) =>
  page
    .locator('.card')
    .nth(index)
    .evaluate((card) => card.getBoundingClientRect().toJSON() as DOMRect);

for (const [name, list] of Object.entries(listPages)) {
  test(`known postings are marked in a list of ${name}, and nothing of the page changes`, async ({
    extension,
  }) => {
    await fill(extension, known(list));
    const page = await openList(extension, list);
    const marks = new ListMarks(page);
    await marks.show('Saved', 'Applied', 'Interview', 'They said no');
    const shown = await marks.shown();
    for (const [nth, index] of [0, 1, 2, 4].entries()) {
      const { left, right, top, bottom } = await cardBox(page, index);
      const mark = shown[nth]!;
      expect(mark.left).toBeGreaterThan(left);
      expect(mark.right).toBeLessThan(right);
      expect(mark.top).toBeGreaterThan(top);
      expect(mark.bottom).toBeLessThan(bottom);
    }
    expect(await page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual(
      [],
    );
    await mkdir('test-results/screens', { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const file = `marks-${name.toLowerCase().replaceAll(/\W+/g, '-')}-${colorScheme}.png`;
      await page.screenshot({ path: `test-results/screens/${file}` });
    }
  });

  test(`marks follow their cards when a list of ${name} is scrolled`, async ({ extension }) => {
    await fill(extension, known(list));
    const page = await openList(extension, list);
    const marks = new ListMarks(page);
    await marks.show('Saved', 'Applied', 'Interview', 'They said no');
    const scrollTo = (index: number) =>
      page
        .locator('.card')
        .nth(index)
        .evaluate((card) => card.scrollIntoView({ block: 'start', behavior: 'instant' }));
    // Card 1 lies under the header then, or above the edge of the list.
    await scrollTo(2);
    await marks.show(...(list.scroller ? ['Interview', 'They said no'] : ['They said no']));
    const [mark] = await marks.shown();
    expect(mark!.bottom).toBeLessThan((await cardBox(page, list.scroller ? 2 : 4)).bottom);
    await scrollTo(29);
    await marks.show('Saved');
    const card = await cardBox(page, 30);
    const [far] = await marks.shown();
    expect(far!.top).toBeGreaterThan(card.top);
    expect(far!.bottom).toBeLessThan(card.bottom);
  });
}

const classic = listPages['LinkedIn, classic']!;

test('marks follow what the user does, and the list as it changes', async ({ extension }) => {
  await fill(extension, known(classic));
  const page = await openList(extension, classic);
  const marks = new ListMarks(page);
  await marks.show('Saved', 'Applied', 'Interview', 'They said no');
  const options = await extension.openOptions('#/applications');
  await options.getByRole('combobox', { name: 'Status of Baker 0' }).selectOption('preparing');
  await page.bringToFront();
  await marks.show('Preparing', 'Applied', 'Interview', 'They said no');

  // The list is virtual: it puts other postings into the cards it has.
  await page.evaluate((id) => {
    document.querySelector('.card')?.setAttribute('data-occludable-job-id', '4399999999');
    document.querySelectorAll('.card')[3]?.setAttribute('data-occludable-job-id', id);
  }, classic.id(30));
  await marks.show('Applied', 'Interview', 'Saved', 'They said no');
  // Something opens over the list.
  await page.evaluate(() => {
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position:fixed;inset:0;background:#0008';
    document.body.append(sheet);
  });
  await marks.show();
});

test('marks are gone when the user switches them off, and back when they want them', async ({
  extension,
}) => {
  await fill(extension, known(classic));
  const page = await openList(extension, classic);
  const marks = new ListMarks(page);
  await marks.show('Saved', 'Applied', 'Interview', 'They said no');
  const options = await extension.openOptions('#/data');
  const setting = options.getByRole('switch', { name: /^Mark the postings you know/ });
  await setting.click();
  await page.bringToFront();
  await marks.show();
  await options.bringToFront();
  await setting.click();
  await page.bringToFront();
  await marks.show('Saved', 'Applied', 'Interview', 'They said no');
});

test('a list without known postings gets nothing drawn on it', async ({ extension }) => {
  const page = await openList(extension, classic);
  await page.waitForTimeout(1500);
  await expect(page.locator('rebound-marks')).toHaveCount(0);
});

test('the page cannot read the marks', async ({ extension }) => {
  await fill(extension, known(classic));
  const page = await openList(extension, classic);
  await new ListMarks(page).show('Saved', 'Applied', 'Interview', 'They said no');
  const seen = await page.evaluate(() => {
    const host = document.querySelector('rebound-marks');
    return { text: host?.textContent, root: host?.shadowRoot };
  });
  expect(seen).toEqual({ text: '', root: null });
});
