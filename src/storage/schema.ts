import type { DBSchema } from 'idb';
import type { Application } from '@/domain/application';
import type { JournalEvent } from '@/domain/events';
import type { SeenPage } from '@/domain/later-visit';
import type { Posting } from '@/domain/posting';
import type { Profile } from '@/domain/profile';
import type { JobMarks } from '@/domain/same-job';
import type { SkillShelf } from './skill-shelf';

/** What one saved posting is recognised by under another address. */
export interface StoredJobMarks {
  applicationId: string;
  keys: string[];
  marks: JobMarks;
}

export interface SavedPosting {
  applicationId: string;
  posting: Posting;
  page: SeenPage;
}

/** The latest version's stores: the journal, and what is folded from it. */
export interface ReboundSchema extends DBSchema {
  events: { key: string; value: JournalEvent; indexes: { subject: string } };
  applications: {
    key: string;
    value: Application;
    indexes: { updatedAt: string; keys: string };
  };
  postings: { key: string; value: SavedPosting };
  skillShelves: { key: number; value: SkillShelf };
  jobMarks: { key: string; value: StoredJobMarks; indexes: { keys: string } };
  profiles: { key: string; value: Profile & { id: string } };
}

/** Stores that can be deleted and folded again from the journal. */
export const projectionStores = [
  'applications',
  'postings',
  'skillShelves',
  'jobMarks',
  'profiles',
] as const;
export const allStores = ['events', ...projectionStores] as const;
