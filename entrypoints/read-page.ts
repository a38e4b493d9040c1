import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSettledProfile } from '@/capture/profile/settle-profile';
import { captureSettled } from '@/capture/settle';
import { toPageReading } from '@/messaging/page-reading';

/** Run in a tab on the user's click; its result goes back to the worker. */
export default defineUnlistedScript(async () => {
  const readUrl = () => location.href;
  const profile = await readSettledProfile(document, readUrl);
  return toPageReading(profile ?? (await captureSettled(document, readUrl)));
});
