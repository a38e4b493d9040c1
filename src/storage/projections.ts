import type { IDBPTransaction, StoreNames } from 'idb';
import { foldApplication } from '@/domain/application';
import type { JournalEvent } from '@/domain/events';
import { lexiconSubject, type OwnSkill } from '@/domain/own-lexicon';
import { foldJourney } from '@/domain/journey';
import type { Posting } from '@/domain/posting';
import { factsOf } from '@/domain/posting-facts';
import { notesOf } from '@/domain/notes';
import { foldProfile, profileSubject } from '@/domain/profile';
import { jobKeys, jobMarks } from '@/domain/same-job';
import type { PlacedMention } from '@/domain/skill-mention';
import { nothingOnShelves, takeOff, writeShelves, type OnShelves } from './on-shelves';
import type { ReboundSchema } from './schema';
import { putSmallProjections } from './small-projections';
import { searchedTexts } from './text-shelf';

export type WriteTransaction = IDBPTransaction<
  ReboundSchema,
  StoreNames<ReboundSchema>[],
  'readwrite'
>;

/**
 * Finds the skills that a posting asks for, those that the user added among them; handed in, so that the journal does
 * not carry the lexicon.
 */
export type ReadMentions = (posting: Posting, own: readonly OwnSkill[]) => PlacedMention[];

/** Folds the events of each subject again and saves what they lead to, in the caller's transaction. */
export async function projectSubjects(
  transaction: WriteTransaction,
  subjects: ReadonlySet<string>,
  readMentions: ReadMentions,
): Promise<void> {
  const index = transaction.objectStore('events').index('subject');
  const shelves = nothingOnShelves();
  const own = await projectLexicon(transaction, subjects);
  const readWithOwn = (posting: Posting) => readMentions(posting, own);
  for (const subject of subjects) {
    const events = await index.getAll(subject);
    if (subject === profileSubject) await putProfile(transaction, events);
    else await putApplication(transaction, subject, events, readWithOwn, shelves);
    await putSmallProjections(transaction, subject, events);
  }
  await writeShelves(transaction, shelves);
}

/** The user's own lexicon comes first: what a posting asks for is read with it. */
async function projectLexicon(
  transaction: WriteTransaction,
  subjects: ReadonlySet<string>,
): Promise<readonly OwnSkill[]> {
  if (subjects.has(lexiconSubject)) {
    const events = await transaction.objectStore('events').index('subject').getAll(lexiconSubject);
    await putSmallProjections(transaction, lexiconSubject, events);
  }
  return (await transaction.objectStore('lexicons').get(lexiconSubject))?.skills ?? [];
}

async function putProfile(transaction: WriteTransaction, events: JournalEvent[]): Promise<void> {
  await transaction.objectStore('profiles').put({ id: profileSubject, ...foldProfile(events) });
}

async function putApplication(
  transaction: WriteTransaction,
  applicationId: string,
  events: JournalEvent[],
  readMentions: (posting: Posting) => PlacedMention[],
  shelves: OnShelves,
): Promise<void> {
  const applications = transaction.objectStore('applications');
  const postings = transaction.objectStore('postings');
  const storedMarks = transaction.objectStore('jobMarks');
  const state = foldApplication(events);
  if (state === null) {
    // Most subjects without one never were an application: a lesson, a break, a story.
    if ((await applications.getKey(applicationId)) === undefined) return;
    takeOff(shelves, applicationId);
    await Promise.all([
      applications.delete(applicationId),
      postings.delete(applicationId),
      storedMarks.delete(applicationId),
    ]);
    return;
  }
  const { application, posting, page } = state;
  shelves.applications.set(applicationId, { applicationId, application });
  shelves.facts.set(applicationId, factsOf(application));
  shelves.journeys.set(applicationId, foldJourney(events, state));
  const before = await postings.get(applicationId);
  const isSamePosting = JSON.stringify(before?.posting) === JSON.stringify(posting);
  if (!isSamePosting || events.some(({ type }) => type === 'note.added')) {
    const texts = searchedTexts(applicationId, posting.descriptionText, notesOf(events));
    shelves.texts.set(applicationId, texts);
  }
  if (isSamePosting) {
    await Promise.all([
      applications.put(application),
      postings.put({ applicationId, posting, page }),
    ]);
    return;
  }
  // Found before anything is written: a write still under way when this throws would fail unheard.
  shelves.skills.set(applicationId, readMentions(posting));
  const marks = jobMarks(posting);
  await Promise.all([
    applications.put(application),
    postings.put({ applicationId, posting, page }),
    storedMarks.put({ applicationId, keys: jobKeys(marks), marks }),
  ]);
}
