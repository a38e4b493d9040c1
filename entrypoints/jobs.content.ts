import { defineContentScript } from 'wxt/utils/define-content-script';
import { captureKnownPage } from '@/capture/known-page';
import { listedPostings, locatePosting, siteMatches } from '@/capture/registry';
import { captureWhenSettled } from '@/capture/when-settled';
import { postingKeys } from '@/domain/posting-keys';
import { onChangeFromPage } from '@/messaging/changes';
import { toPageReading } from '@/messaging/page-reading';
import { showListMarks, showPageButton } from '@/messaging/settings';
import { transport } from '@/messaging/transport';
import { ListMarks } from '@/ui/list-marks/list-marks';
import { PostingButton } from '@/ui/page-button/posting-button';

/** The practice board runs on this machine; no build for a store matches it. */
const isPractice = import.meta.env.MODE === 'practice';
const practiceMatches = isPractice ? ['http://127.0.0.1/*', 'http://localhost/*'] : [];

export default defineContentScript({
  matches: [...siteMatches, ...practiceMatches],
  async main(ctx) {
    const captureSettled = () =>
      captureWhenSettled(captureKnownPage, document, () => location.href, ctx.signal);
    const button = new PostingButton({
      document,
      keys() {
        const named =
          locatePosting(location.href) ??
          (isPractice ? captureKnownPage(document, location.href) : null);
        return named && postingKeys(named);
      },
      capture: captureSettled,
      find: (keys) => transport.sendMessage('posting/find', { keys }),
      save: (draft, asNew) => transport.sendMessage('posting/save', { draft, asNew, tabId: null }),
      link: (draft) => transport.sendMessage('posting/link-shown', { draft }),
      see: (draft) => transport.sendMessage('posting/see', { draft }),
      undo: (eventIds) => transport.sendMessage('event/retract', { eventIds }),
      openPopup: () => transport.sendMessage('popup/open', {}),
    });
    const marks = new ListMarks({
      document,
      postings: () =>
        listedPostings(document, location.href).map(({ element, url }) => ({ element, key: url })),
      find: (keys) => transport.sendMessage('posting/find-many', { keys }),
    });
    const mark = async () => {
      if (ctx.isInvalid || !(await showListMarks.get())) marks.stop();
      else marks.start();
    };
    const follow = async (isMove = false) => {
      // An older copy of this script, left behind by an update, has nobody to ask any more.
      if (ctx.isInvalid || !(await showPageButton.get())) button.remove();
      else await (isMove ? button.move() : button.refresh());
    };
    ctx.onInvalidated(() => button.remove());
    ctx.onInvalidated(() => marks.stop());
    ctx.onInvalidated(onChangeFromPage(() => void mark()));
    ctx.onInvalidated(showListMarks.watch(() => void mark()));
    ctx.onInvalidated(
      transport.onMessage('page/capture', async () => toPageReading(await captureSettled())),
    );
    ctx.onInvalidated(onChangeFromPage(() => void follow()));
    ctx.onInvalidated(showPageButton.watch(() => void follow()));
    // The event comes before the address changes; a turn later it has.
    ctx.addEventListener(window, 'wxt:locationchange', () =>
      ctx.setTimeout(() => void follow(true), 0),
    );
    await Promise.all([follow(), mark()]);
  },
});
