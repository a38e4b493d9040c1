import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { httpUrl } from './posting';

/** In bytes: enough for a portfolio or a scanned certificate. */
export const largestFile = 10 * 1024 * 1024;
/** In bytes, all attached files together. */
export const mostOfFiles = 200 * 1024 * 1024;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const name = z.string().check(z.minLength(1), z.maxLength(200));

/** Recorded with an application. A file's content is kept beside the journal, under the attachment's id. */
export const attachmentKinds = {
  'attachment.linked': z.object({ attachment: id, name, url: httpUrl }),
  'attachment.filed': z.object({
    attachment: id,
    name,
    mime: z.string().check(z.maxLength(200)),
    /** In bytes. */
    size: z.int().check(z.minimum(0), z.maximum(largestFile)),
  }),
  'attachment.removed': z.object({ attachment: id }),
};

/** Something the user keeps with an application: an address, or a file with its size in bytes. */
export type Attachment = { id: string; name: string; addedAt: string } & (
  { kind: 'link'; url: string } | { kind: 'file'; mime: string; size: number }
);

export interface Attachments {
  applicationId: string;
  /** In the order in which they were added. */
  items: Attachment[];
}

/** What is attached to one application, or null where nothing is. In: its events in any order. */
export function foldAttachments(
  events: readonly JournalEvent[],
  applicationId: string,
): Attachments | null {
  const items = new Map<string, Attachment>();
  for (const event of effectiveEvents(events)) {
    if (event.type === 'attachment.linked') {
      const { attachment, name, url } = event.data;
      items.set(attachment, { id: attachment, name, addedAt: event.at, kind: 'link', url });
    }
    if (event.type === 'attachment.filed') {
      const { attachment, name, mime, size } = event.data;
      items.set(attachment, { id: attachment, name, addedAt: event.at, kind: 'file', mime, size });
    }
    if (event.type === 'attachment.removed') items.delete(event.data.attachment);
    if (event.type === 'application.removed') items.clear();
  }
  return items.size === 0 ? null : { applicationId, items: [...items.values()] };
}
