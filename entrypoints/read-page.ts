import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureSettled } from '@/capture/settle';
import { toPageReading } from '@/messaging/page-reading';

/** Run in a tab on the user's click; its result goes back to the worker. */
export default defineUnlistedScript(async () =>
  toPageReading(await captureSettled(document, () => location.href)),
);
