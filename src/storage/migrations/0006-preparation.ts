import type { IDBPDatabase } from 'idb';

/** Stores of what the user prepares with; no event of an earlier version leads to anything in them. */
export function addPreparation(database: IDBPDatabase): void {
  database.createObjectStore('applicationPreparations', { keyPath: 'applicationId' });
  database.createObjectStore('preparations', { keyPath: 'id' });
}
