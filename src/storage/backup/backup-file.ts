import * as z from 'zod/mini';
import { journalEventSchema, type JournalEvent } from '@/domain/events';

const format = 'rebound-journal';
const version = 1;

const backupFileSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  exportedAt: z.iso.datetime(),
  events: z.array(journalEventSchema),
});

const anyBackupSchema = z.object({ format: z.literal(format), version: z.number() });

export type ReadBackup =
  | { ok: true; events: JournalEvent[] }
  | { ok: false; problem: 'not-json' | 'not-a-backup' | 'newer-version' | 'damaged' };

/** The whole journal as one JSON document. */
export function writeBackup(events: readonly JournalEvent[], now: Date): string {
  return JSON.stringify({ format, version, exportedAt: now.toISOString(), events }, null, 1);
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
  return file.success ? { ok: true, events: file.data.events } : { ok: false, problem: 'damaged' };
}
