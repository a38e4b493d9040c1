import { createSubscriber } from 'svelte/reactivity';
import { onChange, type Changed } from '@/messaging/changes';

/**
 * What a read of the database says, read again after every change, and only while something on screen uses it.
 * `current` is undefined until the first read is done.
 */
export class LiveQuery<Result> {
  #value = $state.raw<Result>();
  #error = $state.raw<unknown>();
  #subscribe: () => void;

  /**
   * @param read is told what changed since `before` was read; null and undefined where all is to be read
   * @param listen to what is announced when there may be something new; without it, to every change
   */
  constructor(
    read: (changed: Changed, before: Result | undefined) => Promise<Result>,
    listen: typeof onChange = onChange,
  ) {
    this.#subscribe = createSubscriber(() => {
      let latest = 0;
      /** What changed since the value was read. */
      let open: Changed = null;
      const load = async () => {
        const mine = ++latest;
        try {
          const value = await read(open, open === null ? undefined : this.#value);
          if (mine !== latest) return;
          open = [];
          this.#value = value;
          this.#error = undefined;
        } catch (error) {
          if (mine === latest) this.#error = error;
        }
      };
      void load();
      const stop = listen((changed) => {
        open = open && changed && [...open, ...changed];
        void load();
      });
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
