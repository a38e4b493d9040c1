import { ask } from '@/messaging/ask';

/** How long typing rests before it is kept, in milliseconds. */
const pause = 900;
/** As many steps back as one stay on a page is likely to want. */
const mostSteps = 100;

type KeptState = 'untouched' | 'writing' | 'kept' | 'unkept';

/**
 * Keeps what is typed: after a pause, when the field is left, and when the page goes. Each time is one step that can
 * be taken back. Words that could not be kept are held on to and tried again with the next.
 */
export class Autosave<Fields extends object> {
  state = $state<KeptState>('untouched');
  #steps = $state.raw<string[][]>([]);
  #pending: Partial<Fields> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  readonly #save: (changes: Partial<Fields>) => Promise<{ eventIds: string[] }>;

  constructor(save: (changes: Partial<Fields>) => Promise<{ eventIds: string[] }>) {
    this.#save = save;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  write(changes: Partial<Fields>): void {
    this.#pending = { ...this.#pending, ...changes };
    this.state = 'writing';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Keeps at once what is still waiting. Out: when it is kept, or could not be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    // One after the other: a later word on a field must be recorded after an earlier one.
    this.#saving = this.#saving.then(() => this.#saveNow());
    return this.#saving;
  }

  /** Takes the last step back. Out: whether there was one, and it is gone. */
  async undo(): Promise<boolean> {
    await this.flush();
    const eventIds = this.#steps.at(-1);
    if (eventIds === undefined) return false;
    try {
      await ask('event/retract', { eventIds });
    } catch (error) {
      console.error(error);
      this.state = 'unkept';
      return false;
    }
    this.#steps = this.#steps.slice(0, -1);
    this.state = 'kept';
    return true;
  }

  async #saveNow(): Promise<void> {
    const changes = this.#pending;
    if (changes === null) return;
    this.#pending = null;
    try {
      const { eventIds } = await this.#save(changes);
      if (eventIds.length === 0) throw new Error('What this belongs to is no longer here.');
      this.#steps = [...this.#steps, eventIds].slice(-mostSteps);
      if (this.#pending === null) this.state = 'kept';
    } catch (error) {
      console.error(error);
      this.#pending = { ...changes, ...(this.#pending as Partial<Fields> | null) };
      this.state = 'unkept';
    }
  }
}
