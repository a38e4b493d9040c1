import { v7 } from 'uuid';
import { i18n } from '#i18n';
import { largestFile, type Attachment } from '@/domain/attachment';
import { ask } from '@/messaging/ask';
import type { Notices } from '../../notice/notices.svelte';

/** Keeps an address with an application. Out: whether it was kept. */
export function attachLink(
  notices: Notices,
  applicationId: string,
  name: string,
  url: string,
): Promise<boolean> {
  const data = { attachment: v7(), name, url };
  const command = ask('entries/record', {
    entries: [{ type: 'attachment.linked', subject: applicationId, data }],
    at: null,
  });
  return notices.report(i18n.t('attachments.kept', [name]), command);
}

/** Why a file was not kept. */
export type FileProblem = 'too_large' | 'no_room' | 'gone' | 'no_worker';

/** Keeps a file in this browser with an application. Out: null where it was kept. */
export async function attachFile(
  notices: Notices,
  applicationId: string,
  file: File,
): Promise<FileProblem | null> {
  if (file.size > largestFile) return 'too_large';
  const blobUrl = URL.createObjectURL(file);
  try {
    const name = file.name.slice(0, 200) || i18n.t('attachments.unnamed');
    const { size, type: mime } = file;
    const reply = await ask('attachment/file', { applicationId, name, mime, size, blobUrl });
    if (reply.result === 'refused')
      return reply.problem === 'gone'
        ? 'gone'
        : reply.problem === 'no-room'
          ? 'no_room'
          : 'too_large';
    await notices.report(i18n.t('attachments.kept', [name]), Promise.resolve(reply));
    return null;
  } catch (error) {
    console.error(error);
    return 'no_worker';
  } finally {
    URL.revokeObjectURL(blobUrl);
  }
}

export function removeAttachment(
  notices: Notices,
  applicationId: string,
  { id, name }: Attachment,
): Promise<boolean> {
  const command = ask('entries/record', {
    entries: [{ type: 'attachment.removed', subject: applicationId, data: { attachment: id } }],
    at: null,
  });
  return notices.report(i18n.t('attachments.removed', [name]), command);
}
