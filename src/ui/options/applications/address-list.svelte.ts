import { SvelteSet } from 'svelte/reactivity';
import type { Application } from '@/domain/application';
import { ask } from '@/messaging/ask';
import type { ReplyOf } from '@/messaging/messages';
import { findByKeys } from '@/storage/reads';
import { LiveQuery } from '../../live/live-query.svelte';

export type ListedAddress = ReplyOf<'addresses/find'>['addresses'][number];

/** What survives a reload of the page, and goes with its tab. */
const storageKey = 'address-list';

/** The addresses that the user pasted: which are saved, told live, and which were opened from here. */
export class AddressList {
  text = $state('');
  /** null until a text was searched. */
  addresses = $state.raw<ListedAddress[] | null>(null);
  failed = $state(false);
  #opened: SvelteSet<string>;
  #storage: Storage;
  #saved = $derived.by(() => {
    const addresses = this.addresses ?? [];
    return new LiveQuery(() => Promise.all(addresses.map(({ keys }) => findByKeys(keys))));
  });

  constructor(storage: Storage) {
    this.#storage = storage;
    const { text, opened } = readStored(storage.getItem(storageKey));
    this.text = text;
    this.#opened = new SvelteSet(opened);
    if (text !== '') void this.find();
  }

  async find(): Promise<void> {
    try {
      this.addresses = (await ask('addresses/find', { text: this.text })).addresses;
      this.failed = false;
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    this.#store();
  }

  /** The application of each address, in their order; all undefined until the first answer. */
  get applications(): (Application | undefined)[] {
    return this.#saved.current ?? [];
  }

  get savedCount(): number {
    return this.applications.filter(Boolean).length;
  }

  /** The place of the first that is neither saved nor opened; -1 where none is left. */
  get nextIndex(): number {
    if (this.#saved.current === undefined) return -1;
    return (this.addresses ?? []).findIndex(
      ({ url }, index) => !this.applications[index] && !this.isOpened(url),
    );
  }

  isOpened(url: string): boolean {
    return this.#opened.has(url);
  }

  /** The user opened this one. */
  markOpened(url: string): void {
    this.#opened.add(url);
    this.#store();
  }

  #store(): void {
    const stored = { text: this.text, opened: [...this.#opened] };
    this.#storage.setItem(storageKey, JSON.stringify(stored));
  }
}

function readStored(stored: string | null): { text: string; opened: string[] } {
  return stored === null ? { text: '', opened: [] } : JSON.parse(stored);
}
