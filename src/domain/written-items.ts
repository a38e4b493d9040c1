interface Written<Fields> {
  fields: Partial<Fields>;
  begunAt: string;
  changedAt: string;
}

export interface WrittenItem<Fields> extends Written<Fields> {
  id: string;
}

/** Things that are written bit by bit: of every field the last word counts. Fed with events in their order. */
export class WrittenItems<Fields extends object> {
  readonly #items = new Map<string, Written<Fields>>();

  /** `at`: when it was written. */
  write(id: string, changes: Partial<Fields>, at: string): void {
    const known = this.#items.get(id);
    this.#items.set(id, {
      fields: { ...known?.fields, ...changes },
      begunAt: known?.begunAt ?? at,
      changedAt: at,
    });
  }

  remove(id: string): void {
    this.#items.delete(id);
  }

  /** What is there, in the order in which it was begun. */
  list(): WrittenItem<Fields>[] {
    return [...this.#items].map(([id, written]) => ({ id, ...written }));
  }
}
