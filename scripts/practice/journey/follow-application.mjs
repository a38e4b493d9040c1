import { expect } from '@playwright/test';

/**
 * Follows one application as far as an interview and to its rejection, and sees that the interview is still there; with a
 * second one, takes a step back.
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {import('./save-jobs.mjs').Job} job the one that ends in a rejection
 * @param {import('./save-jobs.mjs').Job} other
 */
export async function followApplications(traveller, job, other) {
  await takeStepBack(traveller, other);
  const page = await traveller.openBoard(job.path);
  const popup = await traveller.openPopup(page);
  const status = statusIn(popup, job);
  for (const [step, reached] of [
    ['I applied', 'applied'],
    ['They invited me', 'screening'],
    ['Interview next', 'interview'],
  ]) {
    await popup.getByRole('button', { name: step }).click();
    await expect(status).toHaveValue(reached ?? '');
    traveller.tell(`"${step}": the status of "${job.title}" is now ${reached}.`);
  }
  await traveller.takePicture(popup, 'popup-interview');
  await reject(traveller, popup, job);
  await popup.close();
  await page.close();
}

/**
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {import('@playwright/test').Page} popup
 * @param {import('./save-jobs.mjs').Job} job
 */
async function reject(traveller, popup, job) {
  await popup.getByRole('button', { name: 'They said no' }).click();
  await expect(popup.getByLabel('How far you had come')).toHaveValue('interview');
  await popup.getByLabel('Why, as far as you know').selectOption('Someone else was chosen');
  await popup.getByLabel('How sure is that').selectOption('They said so');
  await popup
    .getByLabel('Their words')
    .fill('We liked our talk, and somebody had done this very job before.');
  await traveller.takePicture(popup, 'popup-rejection');
  await popup.getByRole('button', { name: 'Record it' }).click();
  await popup.getByRole('button', { name: 'Not now' }).click();
  await expect(statusIn(popup, job)).toHaveValue('rejected');
  await expect(popup.getByText('reached: Interview')).toBeVisible();
  traveller.tell(
    `Recorded their no to "${job.title}". The interview stays: reached is still Interview.`,
  );
  await traveller.takePicture(popup, 'popup-after-rejection');
}

/**
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {import('./save-jobs.mjs').Job} job
 */
async function takeStepBack(traveller, job) {
  const page = await traveller.openBoard(job.path);
  const popup = await traveller.openPopup(page);
  await popup.getByRole('button', { name: 'I applied' }).click();
  await expect(statusIn(popup, job)).toHaveValue('applied');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(statusIn(popup, job)).toHaveValue('saved');
  traveller.tell(`"I applied" and Undo: the status of "${job.title}" is saved again.`);
  await popup.close();
  await page.close();
}

/**
 * @param {import('@playwright/test').Page} popup
 * @param {import('./save-jobs.mjs').Job} job
 */
function statusIn(popup, job) {
  return popup
    .getByRole('region', { name: 'On this page' })
    .getByRole('combobox', { name: `Status of ${job.title}` });
}
