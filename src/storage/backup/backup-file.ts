import * as z from 'zod/mini';
import { largestFile } from '@/domain/attachment';
import { journalEventSchema, type JournalEvent } from '@/domain/events';
import { fromBase64, toBase64 } from '@/lock/base64';

const format = 'rebound-journal';
const version = 1;

/** Base64 writes 3 bytes as 4 characters. */
const longestContent = Math.ceil(largestFile / 3) * 4;

/** An attached file's content, under its attachment's id. */
export interface BackupFile {
  id: string;
  bytes: ArrayBuffer;
}

const fileSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  base64: z.string().check(z.maxLength(longestContent)),
});

const backupFileSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  exportedAt: z.iso.datetime(),
  events: z.array(journalEventSchema),
  /** Only where the user chose so. */
  files: z.optional(z.array(fileSchema)),
});

const anyBackupSchema = z.object({ format: z.literal(format), version: z.number() });

export type ReadBackup =
  | { ok: true; events: JournalEvent[]; files: BackupFile[] }
  | { ok: false; problem: 'not-json' | 'not-a-backup' | 'newer-version' | 'damaged' };

/** The whole journal as one JSON document, with what is in attached files where they are given. */
export function writeBackup(
  events: readonly JournalEvent[],
  now: Date,
  attached: readonly BackupFile[] = [],
): string {
  const files = attached.map(({ id, bytes }) => ({ id, base64: toBase64(new Uint8Array(bytes)) }));
  const whole = { format, version, exportedAt: now.toISOString(), events };
  return JSON.stringify(files.length === 0 ? whole : { ...whole, files }, null, 1);
}

/** Reads an exported document; one wrong event refuses the whole file, so that nothing half true is stored. */
export function readBackup(text: string): ReadBackup {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const envelope = anyBackupSchema.safeParse(data);
  if (!envelope.success) return { ok: false, problem: 'not-a-backup' };
  if (envelope.data.version > version) return { ok: false, problem: 'newer-version' };
  const file = backupFileSchema.safeParse(data);
  if (!file.success) return { ok: false, problem: 'damaged' };
  const { events, files = [] } = file.data;
  try {
    const contents = files.map(({ id, base64 }) => ({ id, bytes: fromBase64(base64).buffer }));
    return { ok: true, events, files: contents };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
