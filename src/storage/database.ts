import { openDB, type IDBPDatabase } from 'idb';
import type { AnyMigration, UpgradeTransaction } from './migrations/chain';
import { latestVersion, type ReboundSchema } from './schema';

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

async function connect(): Promise<Database> {
  // What an upgrade needs is loaded for an upgrade alone: a page opens sooner without it.
  if (await isUpToDate()) {
    try {
      return await open([]);
    } catch {
      // Deleted in the meantime: it is made anew.
    }
  }
  const { migrations } = await import('./migrations/chain');
  return open(migrations);
}

async function isUpToDate(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some((database) => database.name === name && database.version === latestVersion);
}

function open(migrations: readonly AnyMigration[]): Promise<Database> {
  return openDB<ReboundSchema>(name, latestVersion, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      if (migrations.length === 0) transaction.abort();
      else void migrateFrom(migrations, oldVersion, database, transaction);
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
  migrations: readonly AnyMigration[],
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
