import type { Status } from '@/domain/status';
import { createMarkOverlay, type MarkOverlay } from './mark-overlay';

/** A posting as the page's list shows it, and the key under which it would be kept. */
export interface ListedPosting {
  element: Element;
  key: string;
}

/** What the marks need to know of the page and the worker; handed in by the content script. */
export interface ListPage {
  document: Document;
  postings(): ListedPosting[];
  /** The status of each key, in their order; null for those not kept. */
  find(keys: string[]): Promise<{ statuses: (Status | null)[] }>;
  drawOn?: (document: Document) => MarkOverlay;
}

/** Keys in one question, as the protocol allows. */
const mostKeys = 200;
/** Milliseconds from a change of the page to the next look at it: lists arrive in many small changes. */
const pause = 120;

/** Marks the postings that the user knows, in whatever lists the page shows, for as long as it is wanted. */
export class ListMarks {
  #page: ListPage;
  #overlay: MarkOverlay | null = null;
  #statuses = new Map<string, Status | null>();
  #changes = new MutationObserver(() => this.#soon());
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts starts and stops: an answer to a question from before is dropped. */
  #turn = 0;

  constructor(page: ListPage) {
    this.#page = page;
  }

  /** Begins, or asks again about everything: a status may have changed. */
  start(): void {
    this.#begin();
    this.#statuses.clear();
    this.#changes.observe(this.#page.document, {
      childList: true,
      subtree: true,
      attributes: true,
    });
    this.#soon();
  }

  stop(): void {
    this.#begin();
    this.#changes.disconnect();
    this.#overlay?.remove();
    this.#overlay = null;
  }

  /** What was asked before is of no more use. */
  #begin(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #soon(): void {
    const turn = this.#turn;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // A tab in the background draws no frame: it is looked at when the user comes back.
      requestAnimationFrame(() => {
        if (turn === this.#turn) void this.#look(turn);
      });
    }, pause);
  }

  async #look(turn: number): Promise<void> {
    let postings = this.#page.postings();
    const keys = new Set(postings.map((it) => it.key));
    const asked = [...keys].filter((key) => !this.#statuses.has(key)).slice(0, mostKeys);
    if (asked.length > 0) {
      // Nobody answers a script that an update left behind: what is drawn stays.
      const answer = await this.#page.find(asked).catch(() => null);
      if (answer === null || turn !== this.#turn) return;
      asked.forEach((key, index) => this.#statuses.set(key, answer.statuses[index] ?? null));
      if (asked.length === mostKeys) this.#soon();
      // The list may have moved on while the worker looked.
      postings = this.#page.postings();
    }
    const marks = postings.flatMap(({ element, key }) => {
      const status = this.#statuses.get(key);
      return status ? { card: element, status } : [];
    });
    if (marks.length === 0 && !this.#overlay) return;
    this.#overlay ??= (this.#page.drawOn ?? createMarkOverlay)(this.#page.document);
    this.#overlay.show(marks);
  }
}
