import type { JournalEvent } from '@/domain/events';
import { eventMaker } from '../fakes/event-maker';
import { posting } from '../fakes/postings';
import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

/** A search in which a change was made: 22 applications before and 24 after it, most of them answered. */
function searchWithChange(now: number): JournalEvent[] {
  const make = eventMaker(now - 170 * 86_400_000);
  const events: JournalEvent[] = [];
  const apply = (index: number, isInvited: boolean) => {
    const subject = `change-${index}`;
    const externalId = String(4_200_000_000 + index);
    const url = `https://www.linkedin.com/jobs/view/${externalId}/`;
    events.push(make('posting.saved', subject, { posting: posting({ externalId, url }) }));
    events.push(make('application.stageChanged', subject, { stage: 'applied' }));
    if (isInvited) {
      events.push(make('application.stageChanged', subject, { stage: 'screening' }));
      return;
    }
    events.push(make('application.ended', subject, { outcome: 'rejected' }));
    const reason = index % 3 === 0 ? 'skills' : index % 3 === 1 ? 'competition' : 'unknown';
    const influence = index % 3 === 0 ? 'within' : index % 3 === 1 ? 'outside' : 'unknown';
    const rejection = {
      stage: 'applied',
      reason,
      certainty: 'guess',
      influence,
      words: '',
    } as const;
    events.push(make('rejection.recorded', subject, rejection));
  };
  for (let index = 0; index < 22; index++) apply(index, index < 2);
  const themes = ['tailoring', 'resume', 'tailoring', 'storytelling'] as const;
  themes.forEach((theme, index) => {
    const data = { theme, text: `Lesson ${index + 1}: say it in their words`, applicationId: null };
    events.push(make('lesson.learnt', `lesson-${index}`, data));
  });
  events.push(
    make('adjustment.made', 'lesson-1', { text: 'A new summary', aim: 'screening' }),
    make('task.planned', 'lesson-0', { text: 'Rewrite the summary', due: '2026-12-03' }),
    make('lesson.closed', 'lesson-2', {}),
  );
  for (let index = 22; index < 46; index++) apply(index, index % 2 === 0);
  return events;
}

test('nothing learnt yet reads as a calm page, by light and dark', async ({ extension }) => {
  const options = await extension.openOptions('#/lessons');
  await expect(options.getByText('Nothing here yet. After a no, or any day,')).toBeVisible();
  await look(options, 'lessons-empty', { fullPage: true });
});

test('lessons, where it ended, and what moved since a change are told with their counts', async ({
  extension,
}) => {
  await fill(extension, searchWithChange(Date.now()));
  const options = await extension.openOptions('#/lessons');
  const change = options.getByRole('article', { name: 'A new summary' });
  await expect(change.getByText('2 of 22 · 9%')).toBeVisible();
  await expect(change.getByText('12 of 24 · 50%')).toBeVisible();
  await expect(change.getByText('More come that far than before.')).toBeVisible();
  await look(options, 'lessons', { fullPage: true });
  await options.getByText('Change the details to choose from').press('Enter');
  await expect(options.getByLabel('Details', { exact: true })).toHaveValue(/Many applied/);
  await options.getByLabel('Details', { exact: true }).fill('The founder’s cousin\n\nMany applied');
  await options
    .getByRole('region', { name: 'Where it ended' })
    .getByText('Save', { exact: true })
    .click();
  await expect(options.getByText('Changed', { exact: true })).toBeVisible();
  await options.reload();
  await options.getByText('Change the details to choose from').click();
  await expect(options.getByLabel('Details', { exact: true })).toHaveValue(
    'The founder’s cousin\nMany applied',
  );
  await options.setViewportSize({ width: 700, height: 900 });
  await look(options, 'lessons-narrow', { fullPage: true });
});

test('a lesson is kept, becomes a change, is put away and taken out, all by keyboard', async ({
  extension,
}) => {
  const options = await extension.openOptions('#/lessons');
  await options.getByText('Keep something you learnt').press('Enter');
  await options.getByLabel('What I learnt').fill('Ask for referrals');
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('network');
  await options.getByRole('button', { name: 'Keep it' }).press('Enter');
  const lesson = options.getByRole('article', { name: 'Ask for referrals' });
  await lesson.getByRole('button', { name: 'Plan a task' }).press('Enter');
  await lesson.getByLabel('One small task').fill('Write to Ines');
  await lesson.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(lesson.getByText('Task: Write to Ines')).toBeVisible();
  await lesson.getByRole('button', { name: 'Try it as a change' }).press('Enter');
  await lesson.getByLabel('I hope for more').selectOption('interview');
  await lesson.getByRole('button', { name: 'Start today' }).press('Enter');
  await expect(lesson.getByText(/Trying: Write to Ines\. For more interviews/)).toBeVisible();
  await expect(options.getByText('Too few to tell yet.')).toBeVisible();
  await lesson.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(options.getByText('Nothing is open.')).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(lesson.getByRole('button', { name: 'Done' })).toBeVisible();
  await lesson.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(lesson).toBeHidden();
});

test('the note on whom to call is kept', async ({ extension }) => {
  const options = await extension.openOptions('#/lessons');
  await options.getByLabel('Whom I would call').fill('Ines, evenings');
  const card = options.getByRole('region', { name: 'Rest' });
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByText('Note kept')).toBeVisible();
  await options.reload();
  await expect(options.getByLabel('Whom I would call')).toHaveValue('Ines, evenings');
});

test('quiet applications are proposed in one list and ended only by the user', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now() - 30 * 86_400_000));
  const popup = await extension.openPopup(await extension.context.newPage());
  await expect(popup.getByText(/applications have been quiet for a while/)).toBeVisible();
  const options = await extension.openOptions('#/applications');
  await options.getByRole('link', { name: /quiet for a while/ }).click();
  const rows = options.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(3);
  const first = rows.first();
  await first.getByRole('button', { name: 'Write to them' }).press('Enter');
  await expect(first.getByText(/am still interested/)).toBeVisible();
  await look(options, 'quiet');
  await first.getByRole('button', { name: 'I wrote to them' }).press('Enter');
  await expect(rows).toHaveCount(2);
  await options.getByLabel('All of these').check();
  await options.getByRole('button', { name: 'No answer came' }).press('Enter');
  await expect(options.getByText('Noted as no answer: 2')).toBeVisible();
  await expect(options.getByText('Nothing has been quiet for long.')).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(rows).toHaveCount(2);
  await options.getByLabel('All of these').check();
  await options.getByRole('button', { name: 'Keep waiting two weeks' }).press('Enter');
  await expect(rows).toHaveCount(0);
});

test('the alarm of a reminder waits for the end of a break', async ({ extension }) => {
  const day = 86_400_000;
  const make = eventMaker(Date.now() - 3 * day);
  const due = new Date(Date.now() + day).toISOString().slice(0, 10);
  const until = new Date(Date.now() + 5 * day).toISOString();
  const events: JournalEvent[] = [
    make('lesson.learnt', 'l', { theme: 'resume', text: 'Shorter', applicationId: null }),
    make('task.planned', 'l', { text: 'Cut it', due }),
  ];
  await fill(extension, events);
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.local.set({ remindersOn: true }));
  const alarmAt = () =>
    worker.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime ?? 0);
  await expect.poll(alarmAt).toBeGreaterThan(Date.now());
  expect(await alarmAt()).toBeLessThan(Date.now() + 3 * day);
  const options = await extension.openOptions('#/lessons');
  await options.getByLabel('Or be back on').fill(until.slice(0, 10));
  await options.getByRole('button', { name: 'Rest until then' }).press('Enter');
  await expect(options.getByText(/You are resting until/).first()).toBeVisible();
  await expect.poll(alarmAt).toBeGreaterThan(Date.now() + 3 * day);
});
