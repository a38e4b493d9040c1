import { i18n } from '#i18n';
import type { Application } from '@/domain/application';
import { postingKeys } from '@/domain/posting-keys';
import type { PostingChanges } from '@/domain/events';
import type { PostingDraft } from '@/domain/posting';
import { ask } from '@/messaging/ask';
import type { PageReading } from '@/messaging/messages';
import { findByKeys } from '@/storage/reads';
import { LiveQuery } from '../live/live-query.svelte';
import type { Notices } from '../notice/notices.svelte';

type PageState = { state: 'reading' } | PageReading;

interface Known {
  application: Application | null;
  sameJob: Application | null;
}

/** What the tab under the popup shows, and what is known of it. */
export class CurrentPage {
  page = $state.raw<PageState>({ state: 'reading' });
  saving = $state(false);
  #tabId: number;
  #notices: Notices;
  #known: LiveQuery<Known> | null = $derived.by(() => {
    if (this.page.state !== 'posting') return null;
    const { draft } = this.page;
    return new LiveQuery(async () => {
      const application = (await findByKeys(postingKeys(draft))) ?? null;
      if (application) return { application, sameJob: null };
      // Of use for a posting that is not saved yet: the popup opens without it.
      const { findSameJob } = await import('@/storage/find-same-job');
      return { application, sameJob: (await findSameJob(draft)) ?? null };
    });
  });

  constructor(tabId: number, notices: Notices) {
    this.#tabId = tabId;
    this.#notices = notices;
  }

  /** The application of this page's posting: null when there is none, undefined while nobody knows yet. */
  get application(): Application | null | undefined {
    return this.#known?.current?.application;
  }

  /** While this page's posting is not saved: the application of the same job under another address. */
  get sameJob(): Application | null {
    return this.#known?.current?.sameJob ?? null;
  }

  async read(): Promise<void> {
    this.page = { state: 'reading' };
    try {
      this.page = await ask('page/read', { tabId: this.#tabId });
    } catch (error) {
      console.error(error);
      this.page = { state: 'unsettled' };
    }
  }

  /** Saves the posting as read, and beside it what the user filled in or put right. */
  async save(draft: PostingDraft, changes: PostingChanges): Promise<void> {
    this.saving = true;
    const command = ask('posting/save', { draft, changes, asNew: true, tabId: this.#tabId }).then(
      (reply) => ({
        eventIds: reply.result === 'saved' ? reply.eventIds : [],
      }),
    );
    await this.#notices.report(i18n.t('notice.saved'), command);
    this.saving = false;
    // Without it the browser may drop the data when the disk runs full. The answer changes nothing for us.
    void navigator.storage?.persist?.();
  }
}
