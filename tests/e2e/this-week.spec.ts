import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

test('a goal is set with its plan, counted, recorded towards by hand, changed and taken out', async ({
  extension,
}) => {
  const options = await extension.openOptions('#/today');
  await options.getByRole('button', { name: 'Set a goal' }).click();
  await options.getByLabel('What to count').selectOption('learning');
  await options.getByLabel('Hours a week').fill('3');
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short' }).format(new Date());
  await options.getByText(weekday, { exact: true }).click();
  await options.getByLabel('Where').fill('Library');
  await options.getByLabel('What exactly').fill('SQL course');
  await options.getByLabel('If …').fill('I am tired');
  await options.getByLabel('… then I …').fill('read one page');
  await look(options, 'goal-form', { fullPage: true });
  await options.getByRole('button', { name: 'Save' }).press('Enter');
  const goals = options.getByRole('region', { name: 'This week' });
  await expect(goals.getByText('0 of 3 h')).toBeVisible();
  await expect(goals.getByText('If I am tired, then I read one page.')).toBeVisible();

  // Its plan stands under Today, and doing it counts.
  const today = options.getByRole('region', { name: 'What could be done today' });
  await expect(today.getByText('SQL course')).toBeVisible();
  await today.getByRole('button', { name: 'Done: SQL course' }).press('Enter');
  await expect(goals.getByText('3 of 3 h')).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(goals.getByText('0 of 3 h')).toBeVisible();

  await goals.getByRole('button', { name: 'Add by hand: Learning' }).press('Enter');
  await goals.getByLabel('Hours').fill('1.5');
  await goals.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(goals.getByText('1.5 of 3 h')).toBeVisible();
  await goals.getByRole('button', { name: 'Change: Learning' }).press('Enter');
  await goals.getByLabel('Hours a week').fill('2');
  await goals.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(goals.getByText('1.5 of 2 h')).toBeVisible();
  await goals.getByRole('button', { name: 'Remove: Learning' }).press('Enter');
  await expect(goals.getByText('No goal yet.')).toBeVisible();
});

test('what is recorded is on the Today screen at once, in every open page', async ({
  extension,
}) => {
  const options = await extension.openOptions('#/today');
  await options.getByRole('button', { name: 'Set a goal' }).click();
  await options.getByRole('button', { name: 'Save' }).click();
  const goals = options.getByRole('region', { name: 'This week' });
  await expect(goals.getByText('0 of 3')).toBeVisible();
  await goals.getByRole('button', { name: /^Add by hand/ }).click();
  const other = await extension.openOptions('#/today');
  await expect(other.getByText('0 of 3')).toBeVisible();
  const took = await options.evaluate(async () => {
    const save = [...document.querySelectorAll('button')].find((it) => it.textContent === 'Save');
    const start = performance.now();
    save?.click();
    while (!document.body.textContent.includes('1 of 3'))
      await new Promise((resolve) => setTimeout(resolve, 2));
    return performance.now() - start;
  });
  console.log(`An activity recorded is on screen after ${Math.round(took)} ms.`);
  await expect(other.getByText('1 of 3')).toBeVisible();
});

test('a milestone has tasks with days, and is kept as a step forward when it is reached', async ({
  extension,
}) => {
  const options = await extension.openOptions('#/today');
  const card = options.getByRole('region', { name: 'Milestones' });
  await card.getByRole('button', { name: 'Set a milestone' }).click();
  await card.getByLabel('What you want to have reached').fill('First invitation');
  await card.getByRole('button', { name: 'Save' }).click();
  const item = card.getByRole('article', { name: 'First invitation' });
  await item.getByRole('button', { name: 'Add a task' }).click();
  await item.getByLabel('One small task').fill('Ask Ines to read my letter');
  const today = await options.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
  await item.getByLabel(/^By/).fill(today);
  await item.getByRole('button', { name: 'Save' }).click();
  const list = options.getByRole('region', { name: 'What could be done today' });
  await expect(list.getByText('Towards: First invitation')).toBeVisible();
  await item.getByLabel('Ask Ines to read my letter').check();
  await expect(list.getByText('Towards: First invitation')).toBeHidden();
  await look(options, 'milestone', { fullPage: true });
  await item.getByRole('button', { name: 'Reached' }).click();
  await expect(card.getByText('Reached: 1')).toBeVisible();
  await options.goto(extension.url(`options.html#/today/review/${today}`));
  const figures = options.getByRole('region', { name: 'The week in figures' });
  await expect(figures.getByText('First invitation')).toBeVisible();
});

test('a look back becomes a lesson with its task and next week’s goals, and can be printed', async ({
  extension,
}) => {
  await fill(extension, inventedSearch(Date.now()));
  const options = await extension.openOptions('#/today');
  await options.getByRole('button', { name: 'Set a goal' }).click();
  await options.getByRole('button', { name: 'Save' }).click();
  await options.getByRole('link', { name: 'Look back now' }).click();
  const words = options.getByRole('region', { name: 'In your words' });
  await words.getByLabel('What moved?').fill('Two good conversations.');
  await words.getByLabel('What did you learn?').fill('Short letters are answered');
  await words.getByLabel('What do you want to try?').fill('Three letters of ten lines');
  await words.getByLabel('Applications').fill('4');
  await look(options, 'review-form', { fullPage: true });
  await words.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(words.getByText('Two good conversations.')).toBeVisible();
  await expect(words.getByRole('button', { name: 'Print, or save as PDF' })).toBeVisible();
  await look(options, 'review', { fullPage: true });
  await options.emulateMedia({ media: 'print' });
  await expect(options.getByRole('link', { name: 'Today' }).first()).toBeHidden();
  await expect(words.getByText('Two good conversations.')).toBeVisible();
  await options.emulateMedia({ media: 'screen' });
  await options.goto(extension.url('options.html#/lessons'));
  const lesson = options.getByRole('article', { name: 'Short letters are answered' });
  await expect(lesson.getByText('Task: Three letters of ten lines')).toBeVisible();
  await options.goto(extension.url('options.html#/today'));
  await expect(options.getByText(/\d of 4/)).toBeVisible();
});
