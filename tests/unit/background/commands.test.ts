import { describe, expect, test } from 'vitest';
import { createCommands } from '@/background/commands';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import {
  findByKeys,
  readApplication,
  readApplications,
  readJournal,
  readPosting,
  readProfile,
  readSavedEvent,
} from '@/storage/reads';
import { linkedAddresses, postingKeys } from '@/domain/posting-keys';
import { findSameJob } from '@/storage/find-same-job';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const nobody = { tabId: null };

function commandsOnFreshJournal() {
  const writer = createJournalWriter({ now: tickingClock(), readMentions });
  return { writer, commands: createCommands(writer) };
}

async function savedApplication() {
  const { writer, commands } = commandsOnFreshJournal();
  const reply = await savePosting(writer, posting());
  if (reply.result !== 'saved') throw new Error(`expected a saved posting, got ${reply.result}`);
  return { writer, commands, ...reply };
}

describe('saving a posting', () => {
  test('opens the application that is already there, by id or by address', async () => {
    const { writer, applicationId } = await savedApplication();
    const byId = posting({ url: 'https://www.linkedin.com/jobs/view/other/' });
    const byAddress = posting({ site: 'elsewhere', externalId: null });
    expect(await savePosting(writer, byId)).toEqual({ result: 'already-saved', applicationId });
    expect(await savePosting(writer, byAddress)).toEqual({
      result: 'already-saved',
      applicationId,
    });
    expect(await readApplications()).toHaveLength(1);
  });

  test('saves once when it is asked twice at the same moment', async () => {
    const { writer } = commandsOnFreshJournal();
    const replies = await Promise.all([
      savePosting(writer, posting()),
      savePosting(writer, posting()),
    ]);
    expect(replies.map((reply) => reply.result).toSorted()).toEqual(['already-saved', 'saved']);
    expect(await readApplications()).toHaveLength(1);
  });

  test.each([{ title: null }, { company: null }])(
    'asks for what is missing: %o',
    async (missing) => {
      const { writer } = commandsOnFreshJournal();
      expect(await savePosting(writer, { ...posting(), ...missing })).toEqual({
        result: 'incomplete',
      });
      expect(await readJournal()).toEqual([]);
    },
  );

  test('can be undone', async () => {
    const { commands, applicationId, eventIds } = await savedApplication();
    await commands['event/retract']({ eventIds }, nobody);
    expect(await readApplication(applicationId)).toBeUndefined();
  });
});

describe('what the user puts right', () => {
  const pay = { min: null, max: null, currency: null, period: null, text: '£32,000 a year' };

  test('while saving is kept beside what was read, and goes with it when saving is undone', async () => {
    const { writer, commands } = commandsOnFreshJournal();
    const changes = { title: 'Ward Nurse, Nights', workplace: null, salary: pay };
    const reply = await savePosting(writer, posting(), changes);
    if (reply.result !== 'saved') throw new Error(`expected a saved posting, got ${reply.result}`);
    const { applicationId, eventIds } = reply;
    expect((await readSavedEvent(applicationId))?.data.posting).toEqual(posting());
    const corrected = await readPosting(applicationId);
    expect(corrected).toMatchObject({ title: 'Ward Nurse, Nights', workplace: null });
    expect(corrected?.salary).toEqual({
      min: 32_000,
      max: 32_000,
      currency: 'GBP',
      period: 'year',
      text: pay.text,
    });
    expect(corrected?.provenance).toMatchObject({ title: 'user', salary: 'user' });
    await commands['event/retract']({ eventIds }, nobody);
    expect(await readApplication(applicationId)).toBeUndefined();
  });

  test('where nothing was read is the posting itself', async () => {
    const { writer } = commandsOnFreshJournal();
    const reply = await savePosting(writer, { ...posting(), company: null }, { company: 'Larch' });
    expect(reply).toMatchObject({ result: 'saved', eventIds: [expect.any(String)] });
    const [application] = await readApplications();
    const read = (await readSavedEvent(application!.id))?.data.posting;
    expect(read).toMatchObject({ company: 'Larch', provenance: { company: 'user' } });
  });

  test('about the pay stays words where they cannot be understood', async () => {
    const { commands, applicationId } = await savedApplication();
    const changes = { salary: { ...pay, text: 'by agreement' } };
    await commands['posting/correct']({ applicationId, changes }, nobody);
    expect((await readPosting(applicationId))?.salary).toEqual(changes.salary);
  });
});

describe('an application', () => {
  test('moves by stages and ends by outcomes', async () => {
    const { commands, applicationId } = await savedApplication();
    const at = '2026-04-20T10:00:00.000Z';
    await commands['application/set-status']({ applicationId, status: 'applied', at }, nobody);
    expect(await readApplication(applicationId)).toMatchObject({
      stage: 'applied',
      outcome: null,
      appliedAt: at,
    });
    await commands['application/set-status'](
      { applicationId, status: 'withdrawn', at: null },
      nobody,
    );
    expect(await readApplication(applicationId)).toMatchObject({
      stage: 'applied',
      outcome: 'withdrawn',
    });
  });

  test('is rejected in one command that one undo takes back', async () => {
    const { commands, applicationId } = await savedApplication();
    await commands['application/set-status'](
      { applicationId, status: 'interview', at: null },
      nobody,
    );
    const rejection = {
      stage: 'interview',
      reason: 'unknown',
      certainty: 'unknown',
      influence: 'unknown',
      words: '',
    } as const;
    const { eventIds } = await commands['rejection/record'](
      { applicationId, rejection, at: null },
      nobody,
    );
    expect(eventIds).toHaveLength(2);
    expect(await readApplication(applicationId)).toMatchObject({
      outcome: 'rejected',
      furthestStage: 'interview',
    });
    await commands['event/retract']({ eventIds }, nobody);
    expect(await readApplication(applicationId)).toMatchObject({
      outcome: null,
      stage: 'interview',
      rejection: null,
    });
  });

  test('that is gone takes no more events', async () => {
    const { commands, applicationId, eventIds } = await savedApplication();
    await commands['event/retract']({ eventIds }, nobody);
    const before = await readJournal();
    const reply = await commands['note/add']({ applicationId, text: 'hello' }, nobody);
    expect(reply).toEqual({ eventIds: [] });
    expect(await readJournal()).toEqual(before);
  });

  test('keeps the day that the user gives to an event', async () => {
    const { commands, applicationId } = await savedApplication();
    const { eventIds } = await commands['application/set-status'](
      { applicationId, status: 'applied', at: null },
      nobody,
    );
    const at = '2026-04-01T10:00:00.000Z';
    await commands['event/redate']({ eventId: eventIds[0]!, at }, nobody);
    expect((await readApplication(applicationId))?.appliedAt).toBe(at);
  });
});

test('the profile gains and loses skills, and undo brings them back', async () => {
  const { commands } = commandsOnFreshJournal();
  await commands['profile/add-skills']({ skills: ['SQL', 'Welding'] }, nobody);
  const { eventIds } = await commands['profile/remove-skills']({ skills: ['SQL'] }, nobody);
  expect((await readProfile()).skills).toEqual(['Welding']);
  await commands['event/retract']({ eventIds }, nobody);
  expect((await readProfile()).skills).toEqual(['SQL', 'Welding']);
});

describe('the same job under another address', () => {
  const other = posting({
    site: 'greenhouse',
    externalId: '7',
    url: 'https://job-boards.greenhouse.io/larch/jobs/7',
    location: 'Leeds',
    descriptionText: 'Wound care.',
  });
  const { url } = other;
  const keys = postingKeys(other);

  test('is found by what it says, is linked by the user alone, and apart again by undo', async () => {
    const { commands, applicationId } = await savedApplication();
    expect((await findSameJob(other))?.id).toBe(applicationId);
    expect(await findByKeys(keys)).toBeUndefined();
    const { eventIds } = await commands['posting/link']({ applicationId, url, keys }, nobody);
    const linked = await findByKeys(keys);
    expect(linked?.id).toBe(applicationId);
    expect(linkedAddresses(linked!)).toEqual([url]);
    await commands['event/retract']({ eventIds }, nobody);
    expect(await findByKeys(keys)).toBeUndefined();
  });

  test('may word its text in its own way without the saved posting having changed', async () => {
    const { writer, commands, applicationId } = await savedApplication();
    await commands['posting/link']({ applicationId, url, keys }, nobody);
    expect(await savePosting(writer, other)).toEqual({ result: 'already-saved', applicationId });
    expect((await readApplication(applicationId))?.textChangedAt).toBeNull();
  });

  test('stays with its own application once it was saved as another', async () => {
    const { writer, commands, applicationId } = await savedApplication();
    await savePosting(writer, other);
    expect(await commands['posting/link']({ applicationId, url, keys }, nobody)).toEqual({
      eventIds: [],
    });
  });

  test.each([{ location: 'York' }, { title: 'Senior Ward Nurse' }, { company: null }])(
    'is not claimed when it may be another: %o',
    async (difference) => {
      await savedApplication();
      expect(await findSameJob({ ...other, ...difference })).toBeUndefined();
    },
  );
});
