import type { IDBPDatabase } from 'idb';

/** A store of how far all postings were read again; while it is empty, they all are to be. */
export function addRecounts(database: IDBPDatabase): void {
  database.createObjectStore('recounts', { keyPath: 'id' });
}
