import { browser } from 'wxt/browser';
import { sealDrafts } from '@/lock/seal-events';
import { announceChange } from '@/messaging/changes';
import type { ReplyOf } from '@/messaging/messages';
import { readBackup } from '@/storage/backup/backup-file';
import { openDatabase } from '@/storage/database';
import { mergeEvents } from '@/storage/journal';
import type { ReadMentions } from '@/storage/projections';
import { restoreFiles } from './attachments';

/**
 * Merges an exported file into the journal: all of it or, when anything in it is wrong, nothing.
 * In: the address of a blob that one of the extension's own pages holds.
 */
export async function importBackup(
  blobUrl: string,
  readMentions: ReadMentions,
): Promise<ReplyOf<'backup/import'>> {
  // Own pages only: a blob: address of anyone else is none of ours to fetch.
  if (!blobUrl.startsWith(`blob:${browser.runtime.getURL('/')}`)) {
    return { result: 'refused', problem: 'unreadable' };
  }
  let text: string;
  try {
    text = await (await fetch(blobUrl)).text();
  } catch {
    return { result: 'refused', problem: 'unreadable' };
  }
  const backup = readBackup(text);
  if (!backup.ok) return { result: 'refused', problem: backup.problem };
  const events = await sealDrafts(backup.events);
  const added = await mergeEvents(await openDatabase(), { readMentions }, events);
  await restoreFiles(backup.files);
  if (added > 0 || backup.files.length > 0) await announceChange();
  return { result: 'imported', added, known: backup.events.length - added };
}
