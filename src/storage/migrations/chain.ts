import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { latestVersion } from '../schema';
import { addJournalAndProjections } from './0001-journal-and-projections';
import { foldApplicationsAgain } from './0002-later-visits';
import { addJobMarks } from './0003-same-job';
import { shelvePostingSkills } from './0004-skill-shelves';
import { addAfterNo } from './0005-after-no';
import { addPreparation } from './0006-preparation';
import { addRecounts } from './0007-recounts';
import { addOwnSkills } from './0008-own-skills';
import { addFactShelves } from './0009-fact-shelves';
import { addSystemKeys } from './0010-system-keys';
import { addWholeSearch } from './0011-the-whole-search';

/** An upgrade's transaction; the types of the latest version do not hold in it yet. */
export type UpgradeTransaction = IDBPTransaction<unknown, StoreNames<unknown>[], 'versionchange'>;

/** Issues IndexedDB requests only: the browser closes the transaction on anything else. */
export type Migrate = (
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
) => void | Promise<void>;

interface Migration<From extends number, To extends number> {
  from: From;
  to: To;
  migrate: Migrate;
}

/** One step of the chain, whichever. */
export type AnyMigration = (typeof migrations)[number];

/** Each entry leads from the version before it to its own, without a gap; none is edited once it was released. */
export const migrations: readonly [
  Migration<0, 1>,
  Migration<1, 2>,
  Migration<2, 3>,
  Migration<3, 4>,
  Migration<4, 5>,
  Migration<5, 6>,
  Migration<6, 7>,
  Migration<7, 8>,
  Migration<8, 9>,
  Migration<9, 10>,
  Migration<10, 11>,
] = [
  { from: 0, to: 1, migrate: addJournalAndProjections },
  { from: 1, to: 2, migrate: foldApplicationsAgain },
  { from: 2, to: 3, migrate: addJobMarks },
  { from: 3, to: 4, migrate: shelvePostingSkills },
  { from: 4, to: 5, migrate: addAfterNo },
  { from: 5, to: 6, migrate: addPreparation },
  { from: 6, to: 7, migrate: addRecounts },
  { from: 7, to: 8, migrate: addOwnSkills },
  { from: 8, to: 9, migrate: addFactShelves },
  { from: 9, to: 10, migrate: addSystemKeys },
  { from: 10, to: 11, migrate: addWholeSearch },
];

// The chain ends at the version that the schema describes.
migrations.length satisfies typeof latestVersion;
