import { browser } from 'wxt/browser';

/** One value in the extension's local storage, which content scripts reach too. */
export interface LocalValue<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls `listener` with each new value. Out: stops listening. */
  watch(listener: (value: Value) => void): () => void;
}

/**
 * The value under `key`, or `fallback` while there is none or one of another kind. The browser's own storage rather
 * than a library for it, which would weigh more than the rest of the content script's wiring.
 */
export function localValue<Value extends boolean | number>(
  key: string,
  fallback: Value,
): LocalValue<Value> {
  const read = (stored: unknown) =>
    typeof stored === typeof fallback ? (stored as Value) : fallback;
  return {
    get: async () => read((await browser.storage.local.get(key))[key]),
    set: (value) => browser.storage.local.set({ [key]: value }),
    watch(listener) {
      const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && key in changes) listener(read(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(heard);
      return () => browser.storage.onChanged.removeListener(heard);
    },
  };
}
