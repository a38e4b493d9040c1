import type { Page } from '@playwright/test';
import { emptyStory } from '@/domain/story';
import type { JournalEvent } from '@/domain/events';
import { eventMaker } from '../fakes/event-maker';
import { inventedSearch } from '../fakes/search';
import { expect, test, type Extension } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const day = 86_400_000;

/** An invented search with an interview in three days, one that is over, and a story. */
function searchWithInterviews(): JournalEvent[] {
  const now = Date.now();
  const make = eventMaker(now - day);
  const at = (days: number) => new Date(now + days * day).toISOString();
  const plan = { minutes: 60, place: 'Room 4' };
  return [
    ...inventedSearch(now),
    make('interview.written', 'search-4', {
      round: 'coming',
      changes: {
        ...plan,
        kind: 'technical',
        startsAt: at(3),
        zone: 'Europe/Berlin',
        people: ['Ines Falk, team lead'],
        notes: 'Ask how the team tests.',
      },
    }),
    make('interview.written', 'search-0', {
      round: 'past',
      changes: { ...plan, kind: 'final', startsAt: at(-2), zone: 'Europe/Berlin' },
    }),
    make('interview.reflected', 'search-0', {
      round: 'past',
      changes: { afterNotes: 'Slow down before the numbers.' },
    }),
    make('lesson.learnt', 'lesson-1', {
      theme: 'storytelling',
      text: 'Say the result first.',
      applicationId: null,
    }),
    make('story.written', 'preparation', {
      story: 'story-1',
      changes: {
        ...emptyStory,
        title: 'The late lorry',
        action: 'I wrote a query that found the gap.',
        result: 'Deliveries came on time again.',
        skills: ['SQL'],
        questions: ['problem'],
      },
    }),
  ];
}

async function open(extension: Extension, hash: string): Promise<Page> {
  await fill(extension, searchWithInterviews());
  return extension.openOptions(hash);
}

test('one page says all that is good to have before a round, and prints on one', async ({
  extension,
}) => {
  const page = await open(extension, '#/prepare/interviews');
  await page.getByRole('link', { name: 'One page to take along' }).click();
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('Quillbrook is looking for a Product Analyst.')).toBeVisible();
  await expect(sheet.getByText('Ines Falk, team lead')).toBeVisible();
  await expect(sheet.getByText('Ask how the team tests.')).toBeVisible();
  await expect(sheet.getByRole('listitem').filter({ hasText: 'On your profile' })).toContainText(
    'SQL',
  );
  await expect(sheet.getByText('The late lorry')).toBeVisible();
  await expect(sheet.getByText('Say the result first.')).toBeVisible();
  await expect(sheet.getByText('Slow down before the numbers.')).toBeVisible();
  await look(page, 'prepare-sheet', { fullPage: true });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.screenshot({ path: 'test-results/screens/prepare-sheet-print.png' });
});

test('a rehearsal paces its lines, pauses, goes back and forth by keyboard, and is kept', async ({
  extension,
}) => {
  const page = await open(extension, '#/prepare/rehearse/coming');
  await expect(page.getByRole('heading', { name: 'Wish' })).toBeVisible();
  await expect(page.getByText('Sit as you like')).toBeVisible();
  await expect(page.getByText('Think of the conversation')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByText('Think of the conversation')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  for (const step of ['Outcome', 'Obstacle', 'Plan']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { name: step })).toBeFocused();
  }
  await page.getByLabel('The hard question').fill('Why did you leave?');
  await page
    .getByLabel('If it comes, then I …')
    .fill('say it in one sentence and turn to this role');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Plan' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Obstacle' })).toBeFocused();

  await page.goto(extension.url('options.html#/prepare/sheet/coming'));
  await expect(page.getByText('If they ask “Why did you leave?”, then I say it in')).toBeVisible();
});

test('where motion is not wanted nothing moves by itself', async ({ extension }) => {
  const page = await open(extension, '#/prepare/interviews');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await expect(page.getByText('Take the wish that matters most')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(page.getByText('Stay with that for a moment.')).toBeVisible();
  await page.getByText('Why we do it this way').click();
  await expect(page.getByText('Oettingen, Reininger, 2016. We read the abstract.')).toBeVisible();
  await look(page, 'prepare-rehearse', { fullPage: true });
});

test('a plan for a no is offered after the final round, kept, and shown when the no comes', async ({
  extension,
}) => {
  const page = await open(extension, '#/applications/search-0');
  await expect(page.getByText('The interviews are over')).toBeVisible();
  await page.getByLabel('If they say no, I will …').fill('walk to the harbour');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await look(page, 'prepare-answer-plan', { fullPage: true });
  await page.getByRole('combobox', { name: 'Status of Data Analyst' }).selectOption('rejected');
  await page.getByRole('button', { name: 'Record it' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('You wrote this on')).toBeVisible();
  await expect(dialog.getByText('walk to the harbour')).toBeVisible();
});

test('before an application nothing is said of a no', async ({ extension }) => {
  const page = await open(extension, '#/applications/search-6');
  await expect(page.getByRole('button', { name: 'Add an interview' })).toBeVisible();
  await expect(page.getByText('Before the answer comes')).toBeHidden();
});
