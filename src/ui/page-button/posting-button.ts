import { i18n } from '#i18n';
import type { PostingDraft } from '@/domain/posting';
import { outcomes, type Outcome, type Status } from '@/domain/status';
import type { ReplyOf } from '@/messaging/messages';
import { statusName } from '../words/status-names';
import { createPageButton, type PageButton } from './page-button';

/** What the button needs to know of the page and the worker; handed in by the content script. */
export interface PostingPage {
  document: Document;
  /** The keys of the posting that the address names now, or null. */
  keys(): string[] | null;
  capture(): Promise<PostingDraft | 'unsettled' | null>;
  find(keys: string[]): Promise<ReplyOf<'posting/find'>>;
  save(draft: PostingDraft): Promise<ReplyOf<'posting/save'>>;
  undo(eventIds: string[]): Promise<unknown>;
  openPopup(): Promise<unknown>;
}

/** How long Undo stands beside "Saved", in milliseconds. */
const undoTime = 8000;

/** Keeps a button on the page that shows, for whatever posting the address names, whether it is saved. */
export class PostingButton {
  #button: PageButton | null = null;
  #page: PostingPage;
  /** Counts looks at the page: an answer that arrives after a newer look began is dropped. */
  #look = 0;
  #quietUntil = 0;

  constructor(page: PostingPage) {
    this.#page = page;
  }

  /** Looks at the address again: it may name another posting, or that posting's status may have changed. */
  async refresh(): Promise<void> {
    const look = ++this.#look;
    const keys = this.#page.keys();
    if (keys === null) return this.remove();
    const { status } = await this.#page.find(keys);
    if (look === this.#look && Date.now() >= this.#quietUntil) this.#showStatus(status);
  }

  /** The address changed: what was said about the posting before is over. */
  async move(): Promise<void> {
    this.#quietUntil = 0;
    await this.refresh();
  }

  remove(): void {
    this.#look++;
    this.#button?.remove();
    this.#button = null;
  }

  #showStatus(status: Status | null): void {
    this.#button ??= createPageButton(this.#page.document);
    if (status === null) {
      this.#button.show({
        text: i18n.t('pageButton.save'),
        tone: 'act',
        onPress: () => void this.#save(),
      });
    } else {
      this.#button.show({
        text: statusName(status),
        tone: outcomes.includes(status as Outcome) && status !== 'accepted' ? 'over' : 'done',
        onPress: () => void this.#page.openPopup(),
      });
    }
  }

  async #save(): Promise<void> {
    const look = ++this.#look;
    const button = (this.#button ??= createPageButton(this.#page.document));
    button.show({
      text: i18n.t('pageButton.saving'),
      tone: 'act',
      busy: true,
      onPress: () => undefined,
    });
    const draft = await this.#page.capture();
    if (look !== this.#look) return;
    if (draft === null || draft === 'unsettled') return this.#showUnread();
    const reply = await this.#page.save(draft);
    if (look !== this.#look) return;
    if (reply.result === 'incomplete') return this.#showUnread();
    if (reply.result === 'already-saved') return this.refresh();
    this.#quietUntil = Date.now() + undoTime;
    setTimeout(() => void this.refresh(), undoTime + 50);
    button.show({
      text: i18n.t('pageButton.saved'),
      tone: 'done',
      onPress: () => void this.#page.openPopup(),
      aside: { text: i18n.t('common.undo'), onPress: () => void this.#undo(reply.eventIds) },
    });
  }

  async #undo(eventIds: string[]): Promise<void> {
    this.#quietUntil = 0;
    await this.#page.undo(eventIds);
    await this.refresh();
  }

  #showUnread(): void {
    this.#button?.show({
      text: i18n.t('pageButton.unread'),
      tone: 'over',
      onPress: () => void this.#page.openPopup(),
      aside: { text: i18n.t('pageButton.again'), onPress: () => void this.#save() },
    });
  }
}
