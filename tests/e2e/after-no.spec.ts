import type { Page } from '@playwright/test';
import { inventedSearch } from '../fakes/search';
import { expect, servePage, test, type Extension } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const url = 'https://job-boards.greenhouse.io/quillandcompass/jobs/7014482003';
const title = 'Senior Payroll Analyst';
const mail =
  'Thank you for coming to the interview. We have decided to move forward with other candidates whose experience more closely matches our needs.';

/** The popup on a posting for which an interview was reached. */
async function popupAfterInterview(extension: Extension): Promise<Page> {
  await servePage(extension.context, url, 'greenhouse/new-board.html');
  const page = await extension.context.newPage();
  await page.goto(url);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Save posting' }).click();
  await popup
    .getByRole('article')
    .getByRole('combobox', { name: `Status of ${title}` })
    .selectOption('interview');
  await expect(popup.getByText('Now: Interview')).toBeVisible();
  return popup;
}

async function recordNo(popup: Page) {
  await popup.getByRole('button', { name: 'They said no' }).click();
  await popup.getByRole('button', { name: 'Record it' }).click();
  await expect(popup.getByRole('heading', { name: 'That is written down.' })).toBeVisible();
}

test('pasted words are read as a guess that the user takes or leaves, by keyboard', async ({
  extension,
}) => {
  const popup = await popupAfterInterview(extension);
  await popup.getByRole('button', { name: 'They said no' }).press('Enter');
  await expect(popup.getByLabel('How far you had come')).toBeFocused();
  await popup.getByLabel('Their words').fill(mail);
  const guess = popup.getByText('Someone else was chosen (They hinted at it) · Interview');
  await expect(guess).toBeVisible();
  await expect(popup.getByLabel('Why, as far as you know')).toHaveValue('unknown');
  await look(popup, 'after-no-guess');
  await popup.getByRole('button', { name: 'Use it' }).press('Enter');
  await expect(guess).toBeHidden();
  await expect(popup.getByLabel('Why, as far as you know')).toHaveValue('competition');
  await expect(popup.getByLabel('How sure is that')).toHaveValue('hinted');
  await popup.getByText('More, if you like').press('Enter');
  await expect(popup.getByLabel('Was it in your hands?')).toHaveValue('outside');
  await popup.getByLabel('What exactly').fill('Someone from inside');
  await popup.getByLabel('How they told you').selectOption('phone');
  await look(popup, 'after-no-details');
  await popup.getByRole('button', { name: 'Record it' }).press('Enter');
  await expect(popup.getByRole('heading', { name: 'That is written down.' })).toBeFocused();
  await look(popup, 'after-no-three-ways');

  const opening = extension.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Open the questions' }).press('Enter');
  const options = await opening;
  await expect(options.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(
    options.getByText('Someone else was chosen: Someone from inside (They hinted at it)'),
  ).toBeVisible();
  await expect(options.getByText('By phone')).toBeVisible();
});

test('a rejected application leaves the lists at once and is found under Lessons', async ({
  extension,
}) => {
  const popup = await popupAfterInterview(extension);
  await expect(popup.getByRole('listitem').filter({ hasText: title })).toBeVisible();
  await recordNo(popup);
  await popup.getByRole('button', { name: 'Not now' }).click();
  await expect(popup.getByRole('listitem').filter({ hasText: title })).toHaveCount(0);
  const options = await extension.openOptions('#/applications');
  await expect(options.getByRole('heading', { name: 'Applications', level: 1 })).toBeVisible();
  await expect(options.getByRole('link', { name: title })).toBeHidden();
  await options.getByRole('link', { name: 'Lessons' }).click();
  await options.getByRole('link', { name: title }).click();
  await expect(options.getByText('They said no on')).toBeVisible();
});

test('undoing the no takes the screen after it back, too', async ({ extension }) => {
  const popup = await popupAfterInterview(extension);
  await recordNo(popup);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('heading', { name: 'That was taken back.' })).toBeVisible();
  await popup.getByRole('button', { name: 'Not now' }).click();
  await expect(
    popup.getByRole('article').getByRole('combobox', { name: `Status of ${title}` }),
  ).toHaveValue('interview');
});

test('a break is begun from the popup, shown while it lasts, and ended early', async ({
  extension,
}) => {
  const popup = await popupAfterInterview(extension);
  const posting = extension.context.pages().find((page) => page.url() === url)!;
  const tabId = await extension.tabId(posting);
  expect(await extension.badge(tabId)).not.toBe('');
  await popup.bringToFront();
  await recordNo(popup);
  await popup.getByRole('button', { name: 'Take a break' }).press('Enter');
  await look(popup, 'after-no-rest');
  await popup.getByRole('button', { name: /^A week/ }).press('Enter');
  await expect(popup.getByText(/Rest well. Back on/)).toBeVisible();
  await expect(popup.getByText(/You are resting until/)).toBeVisible();
  await expect.poll(() => extension.badge(tabId)).toBe('');
  await look(popup, 'popup-resting');
  await popup.getByRole('button', { name: 'I am back' }).press('Enter');
  await expect(popup.getByText(/You are resting until/)).toBeHidden();
  await expect(popup.getByText('Welcome back', { exact: true })).toBeVisible();
});

test('after a final round a break is offered, once', async ({ extension }) => {
  const popup = await popupAfterInterview(extension);
  const offer = popup.getByText('That is a lot at once. You may take a break.');
  for (const isOffered of [true, false]) {
    await popup.getByRole('button', { name: 'They said no' }).click();
    await popup.getByLabel('How far you had come').selectOption('final');
    await popup.getByRole('button', { name: 'Record it' }).click();
    await expect(popup.getByRole('heading', { name: 'That is written down.' })).toBeVisible();
    if (isOffered) {
      await expect(offer).toBeVisible();
      await look(popup, 'after-no-offer');
    } else await expect(popup.getByText('No reminders and no badge')).toBeVisible();
    await popup.getByRole('button', { name: 'Not now' }).click();
    // They had second thoughts, and the second one was a no, too.
    if (isOffered) {
      await popup
        .getByRole('article')
        .getByRole('combobox', { name: `Status of ${title}` })
        .selectOption('final');
    }
  }
  await expect(offer).toBeHidden();
});

test('what was looked back on is kept as it is typed, and words for a friend come back', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const options = await extension.openOptions('#/lessons/search-1');
  await options.getByLabel('What would I do again?').fill('I asked good questions.');
  await options.getByLabel('What would I say to a friend').fill('You were brave to go there.');
  await options.getByLabel('What was in my hands?').focus();
  await expect(options.getByText('Kept', { exact: true })).toBeVisible();
  await options.getByLabel('What I learnt').fill('Bring two examples of leading');
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('storytelling');
  await options.getByLabel('One small task (optional)').fill('Write both down');
  await options.getByLabel('By when').fill('2026-12-01');
  await options.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(options.getByText('Task: Write both down')).toBeVisible();
  await options.reload();
  await expect(options.getByLabel('What would I do again?')).toHaveValue('I asked good questions.');
  await look(options, 'after-no-page', { fullPage: true });

  const popup = await popupAfterInterview(extension);
  await recordNo(popup);
  await expect(popup.getByText('You were brave to go there.')).toBeVisible();
});

test('a request for feedback is written, sent by the user, reminded of once and answered', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const options = await extension.openOptions('#/lessons/search-1/feedback');
  const words = options.getByLabel('Your words');
  await expect(words).toHaveValue(/which of my answers left you least convinced/);
  await options.getByLabel('Language').selectOption('de');
  await expect(words).toHaveValue(/Larkmoor Health/);
  await expect(words).toHaveValue(/am wenigsten überzeugt/);
  await options.getByLabel('As', { exact: true }).selectOption('message');
  expect((await words.inputValue()).length).toBeLessThan(300);
  await look(options, 'feedback-message', { fullPage: true });
  await options.getByLabel('As', { exact: true }).selectOption('mail');
  await words.fill('Guten Tag, darf ich eines fragen?');
  await expect(options.getByRole('link', { name: 'Open in my mail program' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=Meine%20Bewerbung.*body=Guten%20Tag%2C%20darf%20ich%20eines%20fragen/,
  );
  await options.getByRole('button', { name: 'I sent it' }).press('Enter');
  await expect(options.getByText('You asked on')).toBeVisible();
  await options.getByText('Remind them once').click();
  await options.getByRole('button', { name: 'I sent the reminder' }).click();
  await expect(options.getByText('You reminded them on')).toBeVisible();
  await expect(options.getByText('Remind them once')).toBeHidden();
  await options.getByLabel('What they answered').fill('  More examples, please.\nKind regards');
  await options.getByRole('button', { name: 'Keep their answer' }).click();
  await expect(options.getByText('More examples, please.')).toBeVisible();
  await options.getByRole('navigation', { name: 'Sections' }).getByText('Lessons').click();
  await expect(options.getByText('Asked: 1. Answered: 1.')).toBeVisible();
});
