import { openDB, type IDBPDatabase } from 'idb';
import { latestVersion, migrations, type UpgradeTransaction } from './migrations/chain';
import type { ReboundSchema } from './schema';

export type Database = IDBPDatabase<ReboundSchema>;

const name = 'rebound';
let connection: Promise<Database> | undefined;

/**
 * This context's connection, opened at first use and again after it was lost.
 * Throws when the browser refuses storage or an upgrade fails; the data then stays as it was.
 */
export function openDatabase(): Promise<Database> {
  connection ??= connect().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Ends this context's connection; the next use opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = undefined;
  (await open?.catch(() => undefined))?.close();
}

function connect(): Promise<Database> {
  return openDB<ReboundSchema>(name, latestVersion, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      void migrateFrom(oldVersion, database, transaction);
    },
    blocked() {
      console.warn('Rebound waits for another of its pages to close the older database.');
    },
    blocking() {
      // Held open, this older connection would stall the newer one without any error.
      void closeDatabase();
    },
    terminated() {
      connection = undefined;
    },
  });
}

async function migrateFrom(
  oldVersion: number,
  database: unknown,
  transaction: unknown,
): Promise<void> {
  // The typed schema describes the latest version only; a migration works on the one before it.
  const upgrade = transaction as UpgradeTransaction;
  try {
    for (const { from, migrate } of migrations) {
      if (from >= oldVersion) await migrate(database as IDBPDatabase, upgrade);
    }
  } catch (error) {
    console.error('Rebound could not upgrade its database; the data stays as it was.', error);
    upgrade.abort();
  }
}
