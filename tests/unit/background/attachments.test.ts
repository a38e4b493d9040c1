import { describe, expect, test } from 'vitest';
import { keepFile, restoreFiles, sweepFiles } from '@/background/attachments';
import { createCommands } from '@/background/commands';
import { createJournalWriter } from '@/background/journal-writer';
import { savePosting } from '@/background/save-posting';
import { largestFile, mostOfFiles } from '@/domain/attachment';
import { openDatabase } from '@/storage/database';
import { rebuildProjections } from '@/storage/journal';
import { readJournal } from '@/storage/reads';
import { posting } from '../../fakes/postings';
import { readMentions, tickingClock, useFreshDatabase } from '../storage/open-test-database';

useFreshDatabase();

const nobody = { tabId: null };
const day = 86_400_000;
const letter = new TextEncoder().encode('Dear Larch Hospital').buffer;

async function withApplication() {
  const writer = createJournalWriter({ now: tickingClock(), readMentions });
  const reply = await savePosting(writer, posting());
  if (reply.result !== 'saved') throw new Error(`expected a saved posting, got ${reply.result}`);
  const { applicationId } = reply;
  const file = { applicationId, name: 'letter.txt', mime: 'text/plain', bytes: letter };
  return { writer, commands: createCommands(writer), applicationId, file };
}

async function storedFiles() {
  return (await openDatabase()).getAll('attachmentFiles');
}

async function attachmentsOf(applicationId: string) {
  return (await (await openDatabase()).get('attachments', applicationId))?.items ?? [];
}

describe('an attached file', () => {
  test('is kept beside the journal, which knows its name and size alone', async () => {
    const { writer, applicationId, file } = await withApplication();
    expect(await keepFile(writer, file)).toMatchObject({ result: 'kept' });
    const [attached] = await attachmentsOf(applicationId);
    expect(attached).toMatchObject({ kind: 'file', name: 'letter.txt', size: 19 });
    const [stored] = await storedFiles();
    expect(stored?.id).toBe(attached?.id);
    expect(new TextDecoder().decode(stored?.bytes)).toBe('Dear Larch Hospital');
    expect(JSON.stringify(await readJournal())).not.toContain('Dear Larch');
  });

  test('outlives a rebuild of all that is folded from the journal', async () => {
    const { writer, file } = await withApplication();
    await keepFile(writer, file);
    await rebuildProjections(await openDatabase(), readMentions);
    await sweepFiles(Date.now());
    expect(await storedFiles()).toMatchObject([{ unnamedSince: null }]);
  });

  test('comes back from a backup, and does not take the place of one that is here', async () => {
    const { writer, file } = await withApplication();
    await keepFile(writer, file);
    const id = (await storedFiles())[0]!.id;
    const other = new TextEncoder().encode('Another').buffer;
    await restoreFiles([
      { id, bytes: other },
      { id: 'from-elsewhere', bytes: other },
    ]);
    const texts = (await storedFiles()).map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts.toSorted()).toEqual(['Another', 'Dear Larch Hospital']);
  });

  test('is refused, and leaves nothing behind, where its application is gone', async () => {
    const { writer, file } = await withApplication();
    const before = (await readJournal()).length;
    expect(await keepFile(writer, { ...file, applicationId: 'gone' })).toEqual({
      result: 'refused',
      problem: 'gone',
    });
    expect(await storedFiles()).toEqual([]);
    expect(await readJournal()).toHaveLength(before);
  });

  test('is refused where all of them together would take too much room', async () => {
    const { writer, applicationId, file } = await withApplication();
    const full = Array.from({ length: mostOfFiles / largestFile }, (_, index) => ({
      attachment: `full-${index}`,
      name: 'scan.pdf',
      mime: 'application/pdf',
      size: largestFile,
    }));
    await writer.record(() =>
      full.map((data) => writer.draft('attachment.filed', applicationId, data)),
    );
    expect(await keepFile(writer, file)).toEqual({ result: 'refused', problem: 'no-room' });
    expect(await storedFiles()).toEqual([]);
  });

  test('stays for a day after it was removed, so that Undo brings it back whole', async () => {
    const { writer, commands, applicationId, file } = await withApplication();
    await keepFile(writer, file);
    const [attached] = await attachmentsOf(applicationId);
    const now = Date.UTC(2026, 5, 1);
    const remove = {
      type: 'attachment.removed',
      subject: applicationId,
      data: { attachment: attached!.id },
    } as const;
    const { eventIds } = await commands['entries/record']({ entries: [remove], at: null }, nobody);
    await sweepFiles(now);
    await sweepFiles(now + day / 2);
    expect(await storedFiles()).toHaveLength(1);
    await commands['event/retract']({ eventIds }, nobody);
    await sweepFiles(now + 3 * day);
    expect(await attachmentsOf(applicationId)).toHaveLength(1);
    expect(await storedFiles()).toMatchObject([{ unnamedSince: null }]);
    await commands['entries/record']({ entries: [remove], at: null }, nobody);
    await sweepFiles(now + 4 * day);
    await sweepFiles(now + 6 * day);
    expect(await storedFiles()).toEqual([]);
  });
});
