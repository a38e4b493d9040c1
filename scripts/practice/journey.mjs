import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followApplications } from './journey/follow-application.mjs';
import { readReport } from './journey/read-report.mjs';
import { saveJobs } from './journey/save-jobs.mjs';
import { Traveller } from './journey/traveller.mjs';
import { launchHeadless } from './launch-headless.mjs';

/**
 * Makes the journey that `npm start` invites to, headless and with a profile of its own: saves the practice board's jobs,
 * follows one to its rejection, and reads the skills report. Tells each step once it was seen to have worked.
 * @param {{ browser: string, extension: string, origin: string, pictures: string }} what pictures: the folder for them
 * @throws {Error} at the first step that did not work
 */
export async function takeJourney({ browser, extension, origin, pictures }) {
  await rm(pictures, { recursive: true, force: true });
  const profile = await mkdtemp(join(tmpdir(), 'rebound-journey-'));
  const { context, extensionId } = await launchHeadless({ browser, extension, profile });
  const traveller = new Traveller({ context, extensionId, origin, pictures });
  try {
    const welcome = await traveller.welcomePage();
    traveller.tell('The welcome page opened by itself.');
    await traveller.takePicture(welcome, 'welcome');
    const jobs = await saveJobs(traveller);
    const [first, second] = jobs;
    if (!first || !second) throw new Error('The board lists too few jobs.');
    await followApplications(traveller, second, first);
    await readReport(traveller, jobs, second);
  } catch (error) {
    const [last] = context.pages().slice(-1);
    if (last) await traveller.takePicture(last, 'what-did-not-work');
    throw error;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
