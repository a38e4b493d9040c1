import type { ApplicationView } from '@/domain/application-view';
import type { Attachment } from '@/domain/attachment';
import type { BackupFile } from './backup/backup-file';
import { openDatabase } from './database';

/** The views that the user keeps, the first kept first. */
export async function readApplicationViews(): Promise<ApplicationView[]> {
  const views = await (await openDatabase()).getAll('applicationViews');
  return views.sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
}

/** An attachment, and whether a file's content is in this browser: a backup may have come without it. */
export type HeldAttachment = Attachment & { isHere: boolean };

/** What is attached to one application, in the order in which it was added. */
export async function readAttachments(applicationId: string): Promise<HeldAttachment[]> {
  const database = await openDatabase();
  const attached = await database.get('attachments', applicationId);
  return Promise.all(
    (attached?.items ?? []).map(async (item) => ({
      ...item,
      isHere:
        item.kind === 'link' || (await database.getKey('attachmentFiles', item.id)) !== undefined,
    })),
  );
}

/** The content of an attached file; undefined where this browser does not have it. */
export async function readAttachedFile(attachmentId: string): Promise<ArrayBuffer | undefined> {
  return (await (await openDatabase()).get('attachmentFiles', attachmentId))?.bytes;
}

/** The size of all files that are attached to applications, in bytes. */
export async function sizeOfFiles(): Promise<number> {
  const attached = await (await openDatabase()).getAll('attachments');
  return attached
    .flatMap(({ items }) => items)
    .reduce((sum, item) => sum + (item.kind === 'file' ? item.size : 0), 0);
}

/** What is in the attached files that this browser has. */
export async function readAttachedFiles(): Promise<BackupFile[]> {
  const database = await openDatabase();
  const attached = await database.getAll('attachments');
  const named = new Set(attached.flatMap(({ items }) => items.map(({ id }) => id)));
  const files = await database.getAll('attachmentFiles');
  return files.filter(({ id }) => named.has(id)).map(({ id, bytes }) => ({ id, bytes }));
}
