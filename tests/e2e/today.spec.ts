import type { JournalEvent } from '@/domain/events';
import { eventMaker } from '../fakes/event-maker';
import { posting } from '../fakes/postings';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const day = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A search with something to do on the day of `now`: a follow-up, a posting that closes, an interview, a task … */
function busyDay(now: number): JournalEvent[] {
  const make = eventMaker(now - 40 * day);
  const at = (days: number) => new Date(now - days * day).toISOString();
  const saved = (subject: string, title: string, company: string, validThrough?: string) =>
    make(
      'posting.saved',
      subject,
      {
        posting: posting({
          externalId: subject,
          url: `https://www.linkedin.com/jobs/view/${subject}/`,
          title,
          company,
          ...(validThrough && { validThrough }),
        }),
      },
      at(20),
    );
  const moved = (subject: string, stage: 'applied' | 'screening' | 'interview', days: number) =>
    make('application.stageChanged', subject, { stage }, at(days));
  const round = (days: number) => ({
    round: `round${days}`,
    changes: {
      startsAt: new Date(now - days * day).toISOString(),
      zone: 'Europe/Berlin',
      minutes: 45,
    },
  });
  return [
    saved('4200000001', 'Data Analyst', 'Fenwharf Logistics'),
    moved('4200000001', 'applied', 8),
    saved('4200000002', 'Supply Chain Analyst', 'Bramblewick Tools', dayOf(now + 2 * day)),
    saved('4200000003', 'Product Analyst', 'Quillbrook'),
    moved('4200000003', 'applied', 12),
    moved('4200000003', 'interview', 6),
    make('interview.written', '4200000003', round(1.2), at(5)),
    saved('4200000004', 'Insight Analyst', 'Samphire Travel'),
    moved('4200000004', 'applied', 10),
    moved('4200000004', 'interview', 3),
    make('interview.written', '4200000004', round(-2), at(2)),
    saved('4200000005', 'Reporting Analyst', 'Kettleby Electric'),
    moved('4200000005', 'applied', 18),
    moved('4200000005', 'screening', 9),
    make('application.ended', '4200000005', { outcome: 'rejected' }, at(4)),
    make('lesson.learnt', 'l1', {
      theme: 'tailoring',
      text: 'Say it in their words',
      applicationId: null,
    }),
    make('task.planned', 'l1', { text: 'Rewrite the summary', due: dayOf(now) }),
  ];
}

test('a day with nothing to do is calm, by light and dark', async ({ extension }) => {
  const options = await extension.openOptions();
  await expect(options.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(options.getByText('No goal yet.')).toBeVisible();
  await look(options, 'today-empty', { fullPage: true });
});

test('what a day asks for is done, moved and left out by one key each, and undone', async ({
  extension,
}) => {
  await fill(extension, busyDay(Date.now()));
  const popup = await extension.openPopup(await extension.context.newPage());
  const lines = popup.getByRole('region', { name: /^Today/ });
  await expect(lines.getByRole('listitem')).toHaveCount(3);
  await look(popup, 'today-popup');
  const options = await extension.openOptions();
  const card = options.getByRole('region', { name: 'What could be done today' });
  const row = (title: string) => card.getByRole('listitem').filter({ hasText: title });
  await expect(row('Data Analyst')).toContainText(/No answer since/);
  await expect(row('Supply Chain Analyst')).toContainText(/Closes on/);
  await expect(row('Product Analyst')).toContainText(/thank you/i);
  await expect(row('Rewrite the summary')).toContainText('From a lesson');
  await expect(row('Reporting Analyst')).toContainText('ask for one line of feedback');
  await look(options, 'today', { fullPage: true });

  await row('Data Analyst')
    .getByRole('button', { name: /^Write to them/ })
    .click();
  await expect(row('Data Analyst').getByText(/am still interested/)).toBeVisible();
  await row('Data Analyst')
    .getByRole('button', { name: /^I wrote:/ })
    .focus();
  await options.keyboard.press('d');
  await expect(row('Data Analyst')).toBeHidden();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Data Analyst')).toBeVisible();

  await row('Rewrite the summary').getByRole('button', { name: /^Done/ }).focus();
  await options.keyboard.press('m');
  await expect(row('Rewrite the summary')).toBeHidden();
  const soon = options.getByRole('region', { name: 'The next seven days' });
  await expect(soon.getByText('Rewrite the summary')).toBeVisible();
  // The focus stays in the list: the next key is about the line that took the place.
  await expect(card.locator('button:focus')).toBeVisible();

  await row('Product Analyst')
    .getByRole('button', { name: /^I wrote:/ })
    .focus();
  await options.keyboard.press('x');
  await expect(row('Product Analyst').filter({ hasText: 'thank you' })).toBeHidden();

  await row('Supply Chain Analyst')
    .getByRole('button', { name: /^I applied/ })
    .click();
  await expect(row('Supply Chain Analyst')).toBeHidden();
  const file = options.waitForEvent('download');
  await soon.getByRole('button', { name: 'Dates as a calendar file' }).click();
  expect((await file).suggestedFilename()).toBe('rebound.ics');
  await options.setViewportSize({ width: 700, height: 900 });
  await look(options, 'today-narrow', { fullPage: true });
});

test('during a break nothing is asked but interviews', async ({ extension }) => {
  await fill(extension, busyDay(Date.now()));
  const options = await extension.openOptions('#/lessons');
  await options.getByRole('button', { name: /^A week/ }).click();
  await expect(options.getByText(/You are resting until/).first()).toBeVisible();
  await options.getByRole('link', { name: 'Today' }).click();
  await expect(options.getByText('Nothing is asked, and nothing gets lost.')).toBeVisible();
  const soon = options.getByRole('region', { name: 'The next seven days' });
  await expect(soon.getByRole('listitem')).toHaveText([/Insight Analyst/]);
});
