import { shelfOf } from './skill-shelf';

/** What stands on shelves from now on, by application; null for one that is gone. */
export type ShelfChanges<Item> = Map<string, Item | null>;

interface ShelfStore<Row> {
  get(shelf: number): Promise<Row | undefined>;
  put?(row: Row): Promise<unknown>;
  delete?(shelf: number): Promise<unknown>;
}

interface ShelfForm<Item, Row> {
  pack(shelf: number, items: readonly Item[]): Row;
  unpack(row: Row): readonly Item[];
}

/** Writes changes to the shelves that they concern, each of these once. */
export async function shelve<Item extends { applicationId: string }, Row>(
  store: ShelfStore<Row>,
  changes: ShelfChanges<Item>,
  { pack, unpack }: ShelfForm<Item, Row>,
): Promise<void> {
  for (const [shelf, concerned] of Map.groupBy(changes, ([id]) => shelfOf(id))) {
    const before = await store.get(shelf);
    const items = new Map(before ? unpack(before).map((item) => [item.applicationId, item]) : []);
    for (const [id, item] of concerned) {
      if (item === null) items.delete(id);
      else items.set(id, item);
    }
    if (items.size > 0) await store.put!(pack(shelf, [...items.values()]));
    else await store.delete!(shelf);
  }
}
