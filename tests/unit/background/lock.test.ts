import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCommands } from '@/background/commands';
import { createJournalWriter } from '@/background/journal-writer';
import { createLockCommands } from '@/background/lock';
import { savePosting } from '@/background/save-posting';
import { restSubject } from '@/domain/break';
import type { EventType, OwnEntry } from '@/domain/events';
import { ownKinds } from '@/domain/own-kinds';
import { preparationSubject } from '@/domain/preparation';
import { isPrivateKind } from '@/domain/private-kinds';
import { reviewSubject } from '@/domain/review';
import { openDatabase } from '@/storage/database';
import { lockState } from '@/lock/lock-state';
import { LockedError, openValue } from '@/lock/seal-events';
import { readJournal } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();
beforeEach(() => fakeBrowser.reset());

const nobody = { tabId: null };
const passphrase = 'a quiet evening';
const words = 'I froze at the second question';

async function rejectedApplication() {
  const tools = { now: tickingClock(), readMentions };
  const writer = createJournalWriter(tools);
  const commands = createCommands(writer);
  const lock = createLockCommands(tools);
  const reply = await savePosting(writer, posting());
  if (reply.result !== 'saved') throw new Error(`expected a saved posting, got ${reply.result}`);
  const { applicationId } = reply;
  const reflect = (text: string) =>
    commands['entries/record'](
      {
        entries: [
          {
            type: 'reflection.written',
            subject: applicationId,
            data: { question: 'within', text },
          },
        ],
        at: null,
      },
      nobody,
    );
  /** What the projection says, as it rests. */
  const resting = async () => (await openDatabase()).get('afterNo', applicationId);
  return { lock, commands, reflect, resting, applicationId };
}

/** All that lies in the database. */
async function restingText() {
  const database = await openDatabase();
  return JSON.stringify(
    await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store))),
  );
}

/** One of every kind that holds what the user writes for themselves. */
const privateEntries = (applicationId: string): OwnEntry[] => [
  {
    type: 'reflection.written',
    subject: applicationId,
    data: { question: 'within', text: words },
  },
  { type: 'friendWords.kept', subject: 'words-1', data: { text: words } },
  { type: 'help.noted', subject: restSubject, data: { text: words } },
  { type: 'answerPlan.written', subject: applicationId, data: { text: words } },
  {
    type: 'interview.reflected',
    subject: applicationId,
    data: { round: 'r', changes: { afterNotes: words } },
  },
  {
    type: 'values.written',
    subject: preparationSubject,
    data: { writing: 'w', changes: { values: [words], text: words } },
  },
  {
    type: 'sentence.written',
    subject: preparationSubject,
    data: { sentence: 's', changes: { text: words } },
  },
  {
    type: 'review.written',
    subject: reviewSubject('2026-05-04'),
    data: { week: '2026-05-04', moved: words, learnt: words, toTry: words },
  },
];

describe('a passphrase', () => {
  test('seals every kind that the user writes for themselves', async () => {
    const { lock, commands, applicationId } = await rejectedApplication();
    const entries = privateEntries(applicationId);
    await commands['entries/record']({ entries, at: null }, nobody);
    const plain = await restingText();
    await lock['lock/set']({ passphrase }, nobody);
    expect(await restingText()).not.toContain(words);
    await commands['entries/record']({ entries, at: null }, nobody);
    expect(await restingText()).not.toContain(words);
    expect(new Set(entries.map(({ type }) => type))).toEqual(
      new Set(Object.keys(ownKinds).filter((type) => isPrivateKind(type as EventType))),
    );
    await lock['lock/remove']({}, nobody);
    expect((await restingText()).split(words).length).toBeGreaterThan(plain.split(words).length);
  });

  test('seals what was written before and after it was set, in the journal and in what is folded from it', async () => {
    const { lock, reflect, resting } = await rejectedApplication();
    await reflect(words);
    expect(await restingText()).toContain(words);
    expect(await lock['lock/set']({ passphrase }, nobody)).toEqual({ done: true });
    await reflect(`${words}, and at the third`);
    expect(await restingText()).not.toContain('froze');
    expect((await openValue(await resting()))?.answers.within).toBe(`${words}, and at the third`);
  });

  test('is needed to read and to write once the lock is closed', async () => {
    const { lock, reflect, resting } = await rejectedApplication();
    await lock['lock/set']({ passphrase }, nobody);
    await reflect(words);
    await lock['lock/close']({}, nobody);
    expect(await lockState()).toBe('locked');
    await expect(resting().then(openValue)).rejects.toThrow(LockedError);
    await expect(reflect('more')).rejects.toThrow(LockedError);
    expect(await lock['lock/open']({ passphrase: 'another one' }, nobody)).toEqual({ done: false });
    expect(await lockState()).toBe('locked');
    expect(await lock['lock/open']({ passphrase }, nobody)).toEqual({ done: true });
    expect((await openValue(await resting()))?.answers.within).toBe(words);
  });

  test('can be changed without anything being written anew, and then the old one opens nothing', async () => {
    const { lock, reflect, resting } = await rejectedApplication();
    await lock['lock/set']({ passphrase }, nobody);
    await reflect(words);
    const before = await readJournal();
    await lock['lock/set']({ passphrase: 'a loud morning' }, nobody);
    expect(await readJournal()).toEqual(before);
    await lock['lock/close']({}, nobody);
    expect(await lock['lock/set']({ passphrase: 'a third one' }, nobody)).toEqual({ done: false });
    expect(await lock['lock/open']({ passphrase }, nobody)).toEqual({ done: false });
    await lock['lock/open']({ passphrase: 'a loud morning' }, nobody);
    expect((await openValue(await resting()))?.answers.within).toBe(words);
  });

  test('taken away leaves every word plain again, and only while it is open', async () => {
    const { lock, reflect, resting } = await rejectedApplication();
    await lock['lock/set']({ passphrase }, nobody);
    await reflect(words);
    await lock['lock/close']({}, nobody);
    expect(await lock['lock/remove']({}, nobody)).toEqual({ done: false });
    await lock['lock/open']({ passphrase }, nobody);
    expect(await lock['lock/remove']({}, nobody)).toEqual({ done: true });
    expect(await lockState()).toBe('none');
    expect((await resting())?.answers.within).toBe(words);
  });

  test('lost: the sealed words go, everything else stays', async () => {
    const { lock, reflect, resting, applicationId } = await rejectedApplication();
    await lock['lock/set']({ passphrase }, nobody);
    await reflect(words);
    await lock['lock/close']({}, nobody);
    await lock['lock/forget']({}, nobody);
    expect(await lockState()).toBe('none');
    expect(await resting()).toBeUndefined();
    expect((await readJournal()).map(({ type, subject }) => [type, subject])).toEqual([
      ['posting.saved', applicationId],
    ]);
  });

  test('finishes on opening what a sealing cut short left plain', async () => {
    const { lock, reflect } = await rejectedApplication();
    await lock['lock/set']({ passphrase }, nobody);
    await reflect(words);
    const [sealed] = (await readJournal()).filter(({ type }) => type === 'reflection.written');
    const plain = { ...sealed!, data: { question: 'within' as const, text: words } };
    await (await openDatabase()).put('events', plain as typeof sealed & object);
    await lock['lock/close']({}, nobody);
    await lock['lock/open']({ passphrase }, nobody);
    expect(await restingText()).not.toContain('froze');
  });
});
