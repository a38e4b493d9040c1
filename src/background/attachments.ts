import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import { largestFile, mostOfFiles } from '@/domain/attachment';
import type { Handlers } from '@/messaging/answer';
import type { BackupFile } from '@/storage/backup/backup-file';
import { openDatabase } from '@/storage/database';
import type { JournalWriter } from './journal-writer';

const day = 86_400_000;

export function createAttachmentCommands(writer: JournalWriter): Pick<Handlers, 'attachment/file'> {
  return {
    'attachment/file': async ({ applicationId, name, mime, size, blobUrl }) => {
      // Own pages only: a blob: address of anyone else is none of ours to fetch.
      if (!blobUrl.startsWith(`blob:${browser.runtime.getURL('/')}`)) {
        throw new Error('The file is not of a page of the extension.');
      }
      const bytes = await (await fetch(blobUrl)).arrayBuffer();
      if (bytes.byteLength > largestFile || bytes.byteLength !== size) {
        return { result: 'refused', problem: 'too-large' };
      }
      return keepFile(writer, { applicationId, name, mime, bytes });
    },
  };
}

interface NewFile {
  applicationId: string;
  name: string;
  mime: string;
  bytes: ArrayBuffer;
}

type Kept = Awaited<ReturnType<Handlers['attachment/file']>>;

/** Keeps a file's content and the event that names it, both or neither. */
export async function keepFile(
  writer: JournalWriter,
  { applicationId, name, mime, bytes }: NewFile,
): Promise<Kept> {
  let problem: 'gone' | 'no-room' | null = null;
  const events = await writer.record(async (transaction) => {
    if (!(await transaction.objectStore('applications').get(applicationId))) problem = 'gone';
    const files = transaction.objectStore('attachmentFiles');
    // Sizes stand in the attachments: the contents need not be read to be counted.
    const attached = await transaction.objectStore('attachments').getAll();
    const taken = attached
      .flatMap(({ items }) => items)
      .reduce((sum, item) => sum + (item.kind === 'file' ? item.size : 0), 0);
    if (taken + bytes.byteLength > mostOfFiles) problem ??= 'no-room';
    if (problem !== null) return [];
    const attachment = v7();
    await files.put({ id: attachment, bytes, unnamedSince: null });
    const size = bytes.byteLength;
    return [writer.draft('attachment.filed', applicationId, { attachment, name, mime, size })];
  });
  if (problem !== null) return { result: 'refused', problem };
  return { result: 'kept', eventIds: events.map(({ id }) => id) };
}

/** Keeps the contents that a backup brought, but for those that are here; what nothing names goes with time. */
export async function restoreFiles(files: readonly BackupFile[]): Promise<void> {
  if (files.length === 0) return;
  const transaction = (await openDatabase()).transaction('attachmentFiles', 'readwrite');
  for (const { id, bytes } of files) {
    if ((await transaction.store.getKey(id)) === undefined)
      await transaction.store.put({ id, bytes, unnamedSince: null });
  }
  await transaction.done;
}

/**
 * Lets go of the contents that nothing has named for a day; until then Undo brings a removed attachment back whole.
 * In: milliseconds since 1970.
 */
export async function sweepFiles(now: number): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(['attachmentFiles', 'attachments'], 'readwrite');
  const files = transaction.objectStore('attachmentFiles');
  const attached = await transaction.objectStore('attachments').getAll();
  const named = new Set(attached.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const id of await files.getAllKeys()) {
    const file = await files.get(id);
    if (file === undefined) continue;
    if (named.has(id)) {
      if (file.unnamedSince !== null) await files.put({ ...file, unnamedSince: null });
    } else if (file.unnamedSince === null) {
      await files.put({ ...file, unnamedSince: new Date(now).toISOString() });
    } else if (now - Date.parse(file.unnamedSince) > day) await files.delete(id);
  }
  await transaction.done;
}
