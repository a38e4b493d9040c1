import { createSubscriber } from 'svelte/reactivity';
import { onChange } from '@/messaging/changes';

/**
 * What a read of the database says, read again after every change, and only while something on screen uses it.
 * `current` is undefined until the first read is done.
 */
export class LiveQuery<Result> {
  #value = $state.raw<Result>();
  #error = $state.raw<unknown>();
  #subscribe: () => void;

  /** @param listen to what is announced when there may be something new; without it, to every change */
  constructor(read: () => Promise<Result>, listen: typeof onChange = onChange) {
    this.#subscribe = createSubscriber(() => {
      let latest = 0;
      const load = async () => {
        const mine = ++latest;
        try {
          const value = await read();
          if (mine !== latest) return;
          this.#value = value;
          this.#error = undefined;
        } catch (error) {
          if (mine === latest) this.#error = error;
        }
      };
      void load();
      const stop = listen(() => void load());
      return () => {
        latest++;
        stop();
      };
    });
  }

  get current(): Result | undefined {
    this.#subscribe();
    return this.#value;
  }

  /** Why the last read did not work, if it did not. */
  get error(): unknown {
    this.#subscribe();
    return this.#error;
  }
}
