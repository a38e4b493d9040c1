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

/** After so many milliseconds a page without a posting is read once more. */
const secondLook = 600;

interface Known {
  application: Application | null;
  sameJob: Application | null;
}

/** What a tab shows, as the worker reads it; 'unsettled' where that failed. */
export async function readPage(tabId: number): Promise<PageReading> {
  try {
    return await ask('page/read', { tabId });
  } catch (error) {
    console.error(error);
    return { state: 'unsettled' };
  }
}

/** What the tab under the popup shows, and what is known of it. */
export class CurrentPage {
  page = $state.raw<PageState>({ state: 'reading' });
  saving = $state(false);
  #tabId: number;
  #first: Promise<PageReading> | null;
  #notices: Notices;
  /** Of use for a posting that is not saved yet: it arrives while the page is read. */
  #sameJobs = import('@/storage/find-same-job');
  #known: LiveQuery<Known> | null = $derived.by(() => {
    if (this.page.state !== 'posting') return null;
    const { draft } = this.page;
    return new LiveQuery(async () => {
      const [found, sameJob] = await Promise.all([
        findByKeys(postingKeys(draft)),
        this.#sameJobs.then(({ findSameJob }) => findSameJob(draft)),
      ]);
      return { application: found ?? null, sameJob: found ? null : (sameJob ?? null) };
    });
  });

  /** @param first the page as it is being read already */
  constructor(tabId: number, notices: Notices, first: Promise<PageReading>) {
    this.#tabId = tabId;
    this.#first = first;
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
    const reading = this.#first ?? readPage(this.#tabId);
    this.#first = null;
    this.page = await reading;
    if (this.page.state === 'none') await this.#lookAgain();
  }

  /** A page that loads in place shows its posting a moment after the click that led there. */
  async #lookAgain(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, secondLook));
    const again = await readPage(this.#tabId);
    if (again.state === 'posting' || again.state === 'profile') this.page = again;
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
