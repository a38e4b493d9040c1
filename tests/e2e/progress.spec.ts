import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { JournalEvent } from '@/domain/events';
import { eventMaker } from '../fakes/event-maker';
import { twoYears } from '../fakes/two-years';
import { posting } from '../fakes/postings';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const day = 86_400_000;

/** A long search with what the user says of how each came about, and what they did beside it. */
function longSearch(now: number): JournalEvent[] {
  const search = twoYears(260, now);
  const make = eventMaker(now - 3 * day);
  const ago = (days: number) => new Date(now - days * day).toISOString();
  const subjects = [...new Set(search.map(({ subject }) => subject))];
  const said = subjects.flatMap((subject, index): JournalEvent[] => [
    make('application.tailored', subject, { tailored: index % 3 === 0 }, ago(0)),
    ...(index % 9 === 0
      ? [make('application.cameBy', subject, { channel: 'referral' }, ago(0))]
      : []),
  ]);
  const study = { skill: 'SQL', note: '', plannedHours: null };
  return [
    ...search,
    ...said.map((event) => ({ ...event, recordedAt: ago(0) })),
    make('learning.started', 'learn', study, ago(80)),
    make('learning.hoursSpent', 'learn', { hours: 1.5 }, ago(0)),
    make('learning.hoursSpent', 'learn', { hours: 2 }, ago(35)),
    make('learning.finished', 'learn', {}, ago(1)),
    make('resume.added', 'resume', { name: 'Short one', text: 'SQL', skills: [] }, ago(70)),
  ];
}

test('before anything was saved each page says so, by light and dark', async ({ extension }) => {
  const options = await extension.openOptions('#/progress');
  await expect(options.getByText('Nothing to compare yet.')).toBeVisible();
  await look(options, 'progress-empty');
  await options.getByRole('link', { name: 'Where they go' }).click();
  await expect(options.getByText('Nothing was saved yet.')).toBeVisible();
  await options.getByRole('link', { name: 'What to change' }).click();
  await expect(options.getByText('Too few to tell. It takes 20 applications')).toBeVisible();
  await options.getByRole('link', { name: 'Steps forward' }).click();
  await expect(options.getByText('Nothing here yet. A step forward')).toBeVisible();
  await look(options, 'progress-wins-empty');
});

test('a long search is told month by month, as a flow, by group and in days', async ({
  extension,
}) => {
  await fill(extension, longSearch(Date.now()));
  const options = await extension.openOptions('#/progress');
  const months = options.getByRole('figure', { name: 'Month by month' });
  await expect(months.locator('path').first()).toBeVisible();
  await look(options, 'progress-steps', { fullPage: true });
  await options.getByLabel('Compare').selectOption('week');
  await expect(options.getByRole('region', { name: 'This week so far' })).toBeVisible();

  await options.getByRole('link', { name: 'Where they go' }).click();
  const flow = options.getByRole('figure', { name: 'From saved to outcome' });
  await expect(flow.locator('path').first()).toBeVisible();
  await look(options, 'progress-flow', { fullPage: true });
  await flow.getByRole('button', { name: 'Show as a table' }).press('Enter');
  await expect(flow.getByRole('row', { name: /^Saved Sent/ })).toContainText('260');
  await flow.getByRole('button', { name: 'Show as a chart' }).press('Enter');
  await options.getByLabel('Look by').selectOption({ label: 'Made for the role' });
  await expect(options.getByRole('figure', { name: /Made for the role/ })).toContainText(
    /of \d+ · \d+%/,
  );
  await expect(options.getByText('Half of your applications had a first answer')).toBeVisible();
  await options.setViewportSize({ width: 700, height: 900 });
  await look(options, 'progress-flow-narrow', { fullPage: true });
});

test('roles stand here as the user groups them', async ({ extension }) => {
  const make = eventMaker(Date.now() - 3 * day);
  const family = { key: 'data-analyst', name: 'Data analyst' };
  const renamed = make('roleFamily.merged', 'role-families', {
    from: family,
    into: { ...family, name: 'Numbers' },
  });
  await fill(extension, [...longSearch(Date.now()), renamed]);
  const options = await extension.openOptions('#/progress/flow');
  await options.getByLabel('Look by').selectOption({ label: 'Role' });
  const roles = options.getByRole('figure', { name: 'Invited: Role' });
  await expect(roles.getByText('Numbers')).toBeVisible();
  await expect(roles.getByText('Data analyst')).toHaveCount(0);
});

test('every chart is saved as an image, bars and lines alike', async ({ extension }) => {
  await fill(extension, longSearch(Date.now()));
  const options = await extension.openOptions('#/progress/flow');
  for (const figure of [/From saved to outcome/, /^Invited:/]) {
    const downloading = options.waitForEvent('download');
    await options
      .getByRole('figure', { name: figure })
      .getByRole('button', { name: 'Save as image' })
      .click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^rebound-.*\.png$/);
    const png = await readFile(await download.path());
    await download.saveAs(`test-results/screens/image-${download.suggestedFilename()}`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(await countColours(options, png)).toBeGreaterThan(20);
  }
});

/** How many colours a picture has: an empty one has one. */
async function countColours(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(bytes.buffer)).size;
  }, png.toString('base64'));
}

test('the diagnosis names its numbers, and what is tried is followed', async ({ extension }) => {
  await fill(extension, longSearch(Date.now()));
  const options = await extension.openOptions('#/progress/diagnosis');
  const first = options.getByRole('region', { name: 'What to change first' });
  await expect(first.getByText(/Most stop before the first invitation: of \d+/)).toBeVisible();
  const refer = first.getByRole('listitem').filter({ hasText: 'Ask somebody who works there' });
  await expect(refer.getByText(/Somebody put in a word: \d+ of \d+/)).toBeVisible();
  await look(options, 'progress-diagnosis', { fullPage: true });
  await refer.getByRole('button', { name: 'Try it' }).press('Enter');
  await expect(refer.getByText('Trying it since')).toBeVisible();
  const change = options.getByRole('article', { name: /first write to one person/ });
  await expect(change.getByText('Sent since then: 0.')).toBeVisible();
  await expect(change.getByText('Too few to tell yet.')).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(refer.getByRole('button', { name: 'Try it' })).toBeVisible();
  const where = options.getByRole('figure', { name: 'Where applications stop' });
  await where.getByRole('button', { name: 'Show as a table' }).click();
  await expect(where.getByRole('row', { name: /^Sent to invitation/ })).toContainText('%');
});

test('a step forward is kept by hand or from a proposal, and taken out again', async ({
  extension,
}) => {
  await fill(extension, longSearch(Date.now()));
  const options = await extension.openOptions('#/progress/wins');
  const proposed = options.getByRole('region', { name: 'Worth keeping?' });
  const learnt = proposed
    .getByRole('listitem')
    .filter({ has: options.getByRole('textbox') })
    .first();
  await expect(learnt.getByRole('textbox')).toHaveValue('Learnt: SQL');
  await learnt.getByRole('textbox').fill('SQL, at last');
  await learnt.getByRole('button', { name: 'Keep it' }).press('Enter');
  const list = options.getByRole('region', { name: 'Your steps forward' });
  await expect(list.getByText('SQL, at last')).toBeVisible();
  await expect(proposed).toBeHidden();
  await options.getByLabel('What moved').fill('Wrote to Ines');
  await options.getByLabel('Kind').selectOption('contact');
  await options.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(list.getByText('Wrote to Ines')).toBeVisible();
  await look(options, 'progress-wins');
  await list.getByRole('button', { name: 'Remove: Wrote to Ines' }).press('Enter');
  await expect(list.getByText('Wrote to Ines')).toBeHidden();
  await options.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(list.getByText('Wrote to Ines')).toBeVisible();
});

test('how an application came about is said on its page, and taken back', async ({ extension }) => {
  const make = eventMaker(Date.now() - 3 * day);
  await fill(extension, [make('posting.saved', 'one', { posting: posting() })]);
  const options = await extension.openOptions('#/applications/one');
  const came = options.getByLabel('Found by way of');
  await expect(came.locator('option:checked')).toHaveText('Not said (most likely LinkedIn)');
  await came.selectOption('Somebody put in a word');
  await options.getByLabel('Made for this role').selectOption('Yes');
  await options.getByLabel('Size of the company').selectOption('10 to 49 people');
  await expect(options.getByText('Kept', { exact: true })).toBeVisible();
  await options.reload();
  await expect(came.locator('option:checked')).toHaveText('Somebody put in a word');
  await expect(options.getByLabel('Made for this role')).toHaveValue('yes');
  await expect(options.getByLabel('Size of the company')).toHaveValue('small');
  await look(options, 'approach');
  await came.selectOption('');
  await options.reload();
  await expect(came.locator('option:checked')).toHaveText('Not said (most likely LinkedIn)');
});
