import { describe, expect, test } from 'vitest';
import { addByHand } from '@/background/add-by-hand';
import { createCommands } from '@/background/commands';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import { seePosting } from '@/background/see-posting';
import type { RequestOf } from '@/messaging/messages';
import {
  readApplication,
  readApplications,
  readEvents,
  readJournal,
  readPosting,
} from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const written: RequestOf<'application/add'> = {
  title: 'Night Baker',
  company: 'Rivermill',
  location: 'Troy, NY',
  url: null,
  text: 'We bake.\n- You know wound care',
  status: 'applied',
  at: '2026-03-02T12:00:00.000Z',
};

function freshWriter() {
  return createJournalWriter({ now: tickingClock(), readMentions });
}

async function add(changes: Partial<typeof written>, writer = freshWriter()) {
  const reply = await addByHand(writer, { ...written, ...changes });
  if (reply.result !== 'added') throw new Error(`expected it to be added, got ${reply.result}`);
  return { writer, ...reply, application: (await readApplication(reply.applicationId))! };
}

describe('an application added by hand', () => {
  test('holds what the user wrote, and says that it is theirs', async () => {
    const { applicationId, application } = await add({});
    expect(application).toMatchObject({
      site: 'by-hand',
      url: null,
      title: 'Night Baker',
      company: 'Rivermill',
      location: 'Troy, NY',
      stage: 'applied',
      savedAt: written.at,
      appliedAt: written.at,
      keys: [],
    });
    expect(await readPosting(applicationId)).toMatchObject({
      description: [
        { kind: 'paragraph', text: 'We bake.' },
        { kind: 'list', ordered: false, items: ['You know wound care'] },
      ],
      descriptionText: 'We bake.\n\n- You know wound care',
      provenance: { title: 'user', company: 'user', location: 'user', description: 'user' },
    });
    const events = await readEvents(applicationId);
    expect(events.map(({ source }) => source)).toEqual(['user', 'user']);
  });

  test('needs neither address nor text nor place, and two of them may be alike', async () => {
    const bare = { location: null, text: '' };
    const { writer } = await add(bare);
    await add(bare, writer);
    expect(await readApplications()).toHaveLength(2);
  });

  test.each([
    ['saved', { stage: 'saved', outcome: null, rejection: null }],
    ['offer', { stage: 'offer', furthestStage: 'offer', outcome: null }],
    ['ghosted', { stage: 'saved', outcome: 'ghosted', rejection: null }],
    [
      'rejected',
      {
        outcome: 'rejected',
        furthestStage: 'applied',
        rejection: { reason: 'unknown', words: '' },
      },
    ],
  ] as const)('can be %s from the start', async (status, expected) => {
    const { application } = await add({ status });
    expect(application).toMatchObject({ ...expected, statusAt: written.at });
  });

  test('is taken back whole by one undo', async () => {
    const { writer, applicationId, eventIds } = await add({ status: 'rejected' });
    expect(eventIds).toHaveLength(3);
    await createCommands(writer)['event/retract']({ eventIds }, { tabId: null });
    expect(await readApplication(applicationId)).toBeUndefined();
  });

  test('is recognised when its page is opened, and the page changes nothing in it', async () => {
    const url = 'https://de.linkedin.com/jobs/search/?currentJobId=4000000001&trk=x';
    const { writer, applicationId, application } = await add({ url });
    expect(application.url).toBe('https://www.linkedin.com/jobs/view/4000000001/');
    const before = await readJournal();
    expect(await seePosting(writer, posting())).toBe(applicationId);
    expect(await savePosting(writer, posting())).toEqual({
      result: 'already-saved',
      applicationId,
    });
    expect(await readJournal()).toEqual(before);
  });

  test('is not added where its address is saved already', async () => {
    const writer = freshWriter();
    const saved = await savePosting(writer, posting());
    const url = `${posting().url}?refId=abc`;
    expect(await addByHand(writer, { ...written, url })).toMatchObject({
      result: 'already-saved',
      applicationId: saved.result === 'saved' && saved.applicationId,
    });
    expect(await readApplications()).toHaveLength(1);
  });

  test('keeps any other address without what tells visitors apart', async () => {
    const { application } = await add({ url: 'https://mill.example/jobs/7?utm_source=mail#top' });
    expect(application.url).toBe('https://mill.example/jobs/7');
  });

  test.each([{ title: '\u200B ' }, { company: '\u202E' }])(
    'is refused whole where %o holds nothing that can be seen',
    async (changes) => {
      await expect(addByHand(freshWriter(), { ...written, ...changes })).rejects.toThrow();
      expect(await readJournal()).toEqual([]);
    },
  );
});
