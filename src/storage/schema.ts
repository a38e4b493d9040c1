import type { DBSchema } from 'idb';
import type { AfterNo } from '@/domain/after-no';
import type { AgendaEntry } from '@/domain/agenda';
import type { Application } from '@/domain/application';
import type { ApplicationView } from '@/domain/application-view';
import type { Attachments } from '@/domain/attachment';
import type { ApplicationPreparation } from '@/domain/application-preparation';
import type { Rest } from '@/domain/break';
import type { Contact } from '@/domain/contact';
import type { JournalEvent } from '@/domain/events';
import type { FriendWords } from '@/domain/friend-words';
import type { Goal } from '@/domain/goal';
import type { SeenPage } from '@/domain/later-visit';
import type { LearningItem } from '@/domain/learning';
import type { Lesson } from '@/domain/lesson';
import type { Milestone } from '@/domain/milestone';
import type { OwnLexicon } from '@/domain/own-lexicon';
import type { Posting } from '@/domain/posting';
import type { Preparation } from '@/domain/preparation';
import type { Profile } from '@/domain/profile';
import type { ReasonDetails } from '@/domain/reason-details';
import type { OwnRoleFamilies } from '@/domain/role-families';
import type { Resume } from '@/domain/resume';
import type { Review } from '@/domain/review';
import type { JobMarks } from '@/domain/same-job';
import type { TodoMarks } from '@/domain/todo';
import type { Win } from '@/domain/win';
import type { Recount } from './recount';
import type { ApplicationShelf } from './application-shelf';
import type { FactShelf } from './fact-shelf';
import type { JourneyShelf } from './journey-shelf';
import type { SkillShelf } from './skill-shelf';
import type { TextShelf } from './text-shelf';

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

/** An attached file's content. No event leads to it: the journal knows its name and size alone. */
export interface StoredFile {
  /** The attachment's. */
  id: string;
  bytes: ArrayBuffer;
  /** Since when nothing names it any more (UTC); it goes a day later, so that Undo finds it. */
  unnamedSince: string | null;
}

/** The version of the database that the migrations lead to. */
export const latestVersion = 11;

/** The latest version's stores: the journal, and what is folded from it. */
export interface ReboundSchema extends DBSchema {
  events: { key: string; value: JournalEvent; indexes: { subject: string } };
  applications: {
    key: string;
    value: Application;
    /** One that was never sent has no place in `appliedAt`. */
    indexes: { updatedAt: string; keys: string; appliedAt: string };
  };
  postings: { key: string; value: SavedPosting };
  recounts: { key: string; value: Recount };
  skillShelves: { key: number; value: SkillShelf };
  applicationShelves: { key: number; value: ApplicationShelf };
  factShelves: { key: number; value: FactShelf };
  journeyShelves: { key: number; value: JourneyShelf };
  textShelves: { key: number; value: TextShelf };
  jobMarks: { key: string; value: StoredJobMarks; indexes: { keys: string } };
  profiles: { key: string; value: Profile & { id: string } };
  afterNo: { key: string; value: AfterNo };
  lessons: { key: string; value: Lesson };
  friendWords: { key: string; value: FriendWords };
  wins: { key: string; value: Win };
  rests: { key: string; value: Rest & { id: string } };
  resumes: { key: string; value: Resume };
  learning: { key: string; value: LearningItem };
  lexicons: { key: string; value: OwnLexicon & { id: string } };
  contacts: {
    key: string;
    value: Contact;
    indexes: {
      companyKey: string;
      keys: string;
      applicationIds: string;
      followUpOn: string;
      lastTalkAt: string;
    };
  };
  reasonDetails: { key: string; value: { id: string; lists: ReasonDetails } };
  applicationPreparations: { key: string; value: ApplicationPreparation };
  attachments: { key: string; value: Attachments };
  attachmentFiles: { key: string; value: StoredFile };
  applicationViews: { key: string; value: ApplicationView };
  roleFamilies: { key: string; value: OwnRoleFamilies & { id: string } };
  preparations: { key: string; value: Preparation & { id: string } };
  agenda: { key: string; value: AgendaEntry };
  goals: { key: string; value: Goal };
  milestones: { key: string; value: Milestone };
  reviews: { key: string; value: Review };
  todoMarks: { key: string; value: { id: string; marks: TodoMarks } };
}

/** Stores that can be deleted and folded again from the journal. */
export const projectionStores = [
  'applications',
  'postings',
  'skillShelves',
  'applicationShelves',
  'factShelves',
  'journeyShelves',
  'textShelves',
  'jobMarks',
  'profiles',
  'afterNo',
  'lessons',
  'friendWords',
  'wins',
  'rests',
  'reasonDetails',
  'applicationPreparations',
  'preparations',
  'attachments',
  'applicationViews',
  'resumes',
  'learning',
  'lexicons',
  'contacts',
  'agenda',
  'goals',
  'milestones',
  'reviews',
  'todoMarks',
  'roleFamilies',
] as const;
/** Beside these, how far a recount has come and what is in attached files: no event leads to either. */
export const allStores = ['events', 'recounts', 'attachmentFiles', ...projectionStores] as const;
