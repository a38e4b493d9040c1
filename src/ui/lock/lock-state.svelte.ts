import { createSubscriber } from 'svelte/reactivity';
import { lockState, watchLock, type LockState } from '@/lock/lock-state';

/** Whether there is a passphrase and whether it was given; undefined until it is known. */
export class LiveLock {
  #state = $state.raw<LockState>();
  #subscribe = createSubscriber(() => {
    const load = async () => {
      this.#state = await lockState();
    };
    void load();
    return watchLock(() => void load());
  });

  get state(): LockState | undefined {
    this.#subscribe();
    return this.#state;
  }
}
