import { expect } from '@playwright/test';

/** What the traveller can do, as a person would type it. */
const mine = 'SQL, Excel, first aid';

/**
 * Looks at all applications, then at which skills the saved postings ask for, and which of them are missing.
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {import('./save-jobs.mjs').Job[]} jobs
 * @param {import('./save-jobs.mjs').Job} rejected
 */
export async function readReport(traveller, jobs, rejected) {
  const page = await traveller.openOptions('#/applications');
  await readApplications(traveller, page, jobs, rejected);
  await page.getByRole('link', { name: 'Skills', exact: true }).click();
  const asked = await readSkills(page, 'What your postings ask for');
  traveller.tell(`Skills that the ${jobs.length} postings ask for: ${inWords(asked)}`);
  await addMySkills(page);
  traveller.tell(`Typed as own skills, found and put on the profile: ${mine}.`);
  const gap = await readSkills(page, 'The gap');
  if (gap.some(({ name }) => name === 'SQL'))
    throw new Error('The gap names a skill of the profile.');
  traveller.tell(`The gap, what recurs and is not on the profile: ${inWords(gap)}`);
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await traveller.takePicture(page, 'skills');
  await readOneSkill(traveller, page, gap[0]?.name ?? '');
  await page.close();
}

/**
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {import('@playwright/test').Page} page
 * @param {import('./save-jobs.mjs').Job[]} jobs
 * @param {import('./save-jobs.mjs').Job} rejected
 */
async function readApplications(traveller, page, jobs, rejected) {
  await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('all');
  await expect(page.getByRole('row')).toHaveCount(jobs.length + 1);
  traveller.tell(`The options page lists all ${jobs.length} applications.`);
  await traveller.takePicture(page, 'applications');
  await page.getByRole('link', { name: rejected.title }).click();
  const history = page.getByRole('listitem').filter({ hasText: 'Interview' });
  await expect(history.first()).toBeVisible();
  traveller.tell(`The history of "${rejected.title}" has the interview in it.`);
  await traveller.takePicture(page, 'one-application');
}

/** @param {import('@playwright/test').Page} page */
async function addMySkills(page) {
  await page.getByRole('link', { name: 'Your skills', exact: true }).click();
  await page.getByLabel('Type or paste your skills').fill(mine);
  await page.getByRole('button', { name: 'Find skills' }).click();
  await page.getByRole('button', { name: /^Add \d+ skills?$/ }).click();
  await expect(page.getByRole('button', { name: 'Remove SQL' })).toBeVisible();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
}

/**
 * The skills under a heading, with how many postings name them, once there are any.
 * @param {import('@playwright/test').Page} page
 * @param {string} heading
 */
async function readSkills(page, heading) {
  const card = page.getByRole('region', { name: heading });
  const named = card.getByRole('listitem').filter({ has: page.getByRole('link') });
  await expect(named.first()).toBeVisible();
  const rows = await named.all();
  return Promise.all(
    rows.map(async (row) => ({
      name: await row.getByRole('link').first().innerText(),
      count: (await row.locator('.soft').innerText()).trim(),
    })),
  );
}

/**
 * @param {import('./traveller.mjs').Traveller} traveller
 * @param {import('@playwright/test').Page} page
 * @param {string} skill
 */
async function readOneSkill(traveller, page, skill) {
  await page
    .getByRole('region', { name: 'The gap' })
    .getByRole('link', { name: skill, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: skill })).toBeVisible();
  const mark = page.locator('mark').first();
  await expect(mark).toBeVisible();
  traveller.tell(
    `Where ${skill} is asked for, in the posting's words: "${await mark.locator('..').innerText()}"`,
  );
  await traveller.takePicture(page, 'one-skill');
}

/** @param {{ name: string, count: string }[]} skills */
function inWords(skills) {
  const words = skills.slice(0, 12).map(({ name, count }) => `${name} (${count})`);
  return words.join(', ') + (skills.length > words.length ? ', …' : '');
}
