import { i18n } from '#i18n';
import type { PostingDraft } from '@/domain/posting';
import { outcomes, type Outcome, type Status } from '@/domain/status';
import type { ReplyOf } from '@/messaging/messages';
import { statusName } from '../words/status-names';
import { createPageButton, type PageButton, type PageButtonFace } from './page-button';
import { sameJobWords, type SameJobReply } from './same-job-words';

/** What the button needs to know of the page and the worker; handed in by the content script. */
export interface PostingPage {
  document: Document;
  /** The keys of the posting that the address names now, or null. */
  keys(): string[] | null;
  capture(): Promise<PostingDraft | 'unsettled' | null>;
  find(keys: string[]): Promise<ReplyOf<'posting/find'>>;
  /** `asNew`: the user knows of the same job under another address. */
  save(draft: PostingDraft, asNew: boolean): Promise<ReplyOf<'posting/save'>>;
  /** This page's job is the one that is saved under another address. */
  link(draft: PostingDraft): Promise<ReplyOf<'posting/link-shown'>>;
  see(draft: PostingDraft): Promise<unknown>;
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
  /** While this says what was just done, changes announced from elsewhere do not redraw it. */
  #holds = false;
  /** The first key of the posting whose page was last looked at for what has changed. */
  #seen: string | undefined;

  constructor(page: PostingPage) {
    this.#page = page;
  }

  /** Looks at the address again: it may name another posting, or that posting's status may have changed. */
  async refresh(): Promise<void> {
    if (this.#holds) return;
    const look = ++this.#look;
    const keys = this.#page.keys();
    if (keys === null) return this.remove();
    const { status } = await this.#page.find(keys);
    if (look !== this.#look) return;
    this.#showStatus(status);
    if (status !== null) await this.#see(keys[0]);
  }

  /** The address changed: what was said about the posting before is over. */
  async move(): Promise<void> {
    this.#look++;
    await this.#letGo();
  }

  remove(): void {
    this.#look++;
    this.#holds = false;
    this.#button?.remove();
    this.#button = null;
  }

  /** Tells the worker, once a posting, what the page of a saved one says now that the user has it before them. */
  async #see(key: string | undefined): Promise<void> {
    const { document } = this.#page;
    if (key === this.#seen) return;
    if (document.hidden) {
      document.addEventListener('visibilitychange', () => void this.refresh(), { once: true });
      return;
    }
    this.#seen = key;
    try {
      const draft = await this.#page.capture();
      if (draft !== null && draft !== 'unsettled') await this.#page.see(draft);
    } catch (error) {
      console.warn('Rebound could not look at this page again.', error);
    }
  }

  #show(face: PageButtonFace): void {
    this.#button ??= createPageButton(this.#page.document);
    this.#button.show(face);
  }

  #showStatus(status: Status | null): void {
    if (status === null) {
      this.#show({
        text: i18n.t('pageButton.save'),
        tone: 'act',
        onPress: () => void this.#save(),
      });
    } else {
      this.#show({
        text: statusName(status),
        tone: outcomes.includes(status as Outcome) && status !== 'accepted' ? 'over' : 'done',
        onPress: () => void this.#page.openPopup(),
      });
    }
  }

  async #save(asNew = false): Promise<void> {
    const look = this.#beginWork('pageButton.saving');
    const draft = await this.#try(() => this.#page.capture());
    const isRead = draft !== null && draft !== 'unsettled';
    const reply = isRead ? await this.#try(() => this.#page.save(draft, asNew)) : null;
    if (look !== this.#look) return;
    if (!isRead || reply === null) return this.#showUnread();
    if (reply.result === 'saved') return this.#showDone('pageButton.saved', reply.eventIds);
    if (reply.result === 'same-job') return this.#showSameJob(draft, reply);
    // The popup asks for what could not be read.
    if (reply.result === 'incomplete') void this.#page.openPopup();
    return this.#letGo();
  }

  async #link(draft: PostingDraft): Promise<void> {
    const look = this.#beginWork('pageButton.linking');
    const reply = await this.#try(() => this.#page.link(draft));
    if (look !== this.#look) return;
    if (!reply || reply.eventIds.length === 0) return this.#letGo();
    this.#showDone('pageButton.linked', reply.eventIds);
  }

  /** Out: the look that this work is; where a newer one has begun, its end is nobody's business. */
  #beginWork(words: 'pageButton.saving' | 'pageButton.linking'): number {
    this.#holds = true;
    this.#seen = this.#page.keys()?.[0];
    this.#show({ text: i18n.t(words), tone: 'act', busy: true, onPress: () => undefined });
    return ++this.#look;
  }

  #showDone(words: 'pageButton.saved' | 'pageButton.linked', eventIds: string[]): void {
    const look = this.#look;
    setTimeout(() => {
      if (look === this.#look) void this.#letGo();
    }, undoTime);
    this.#show({
      text: i18n.t(words),
      tone: 'done',
      onPress: () => void this.#page.openPopup(),
      asides: [{ text: i18n.t('common.undo'), onPress: () => void this.#undo(eventIds) }],
    });
  }

  /** The same job under another address: the user says what this one is, and nothing is merged unasked. */
  #showSameJob(draft: PostingDraft, same: SameJobReply): void {
    this.#show({
      text: sameJobWords(same),
      tone: 'done',
      onPress: () => void this.#page.openPopup(),
      asides: [
        { text: i18n.t('pageButton.link'), onPress: () => void this.#link(draft) },
        { text: i18n.t('pageButton.saveAsNew'), onPress: () => void this.#save(true) },
      ],
    });
  }

  /** Out: null where the page could not be read or nobody answered. */
  async #try<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      console.warn('Rebound could not save this page.', error);
      return null;
    }
  }

  async #undo(eventIds: string[]): Promise<void> {
    await this.#page.undo(eventIds);
    await this.#letGo();
  }

  async #letGo(): Promise<void> {
    this.#holds = false;
    await this.refresh();
  }

  #showUnread(): void {
    this.#show({
      text: i18n.t('pageButton.unread'),
      tone: 'over',
      onPress: () => void this.#page.openPopup(),
      asides: [{ text: i18n.t('pageButton.again'), onPress: () => void this.#save() }],
    });
  }
}
