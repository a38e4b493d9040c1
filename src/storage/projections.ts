import type { IDBPTransaction, StoreNames } from 'idb';
import { foldApplication } from '@/domain/application';
import { profileSubject, type JournalEvent } from '@/domain/events';
import type { Posting } from '@/domain/posting';
import { foldProfile } from '@/domain/profile';
import { jobKeys, jobMarks } from '@/domain/same-job';
import type { SkillMention } from '@/domain/skill-mention';
import type { ReboundSchema } from './schema';

export type WriteTransaction = IDBPTransaction<
  ReboundSchema,
  StoreNames<ReboundSchema>[],
  'readwrite'
>;

/** Finds the skills that a posting asks for; handed in, so that the journal does not carry the lexicon. */
export type ReadMentions = (posting: Posting) => SkillMention[];

/** Folds one subject's events again and saves what they lead to, in the caller's transaction. */
export async function projectSubject(
  transaction: WriteTransaction,
  subject: string,
  readMentions: ReadMentions,
): Promise<void> {
  const events = await transaction.objectStore('events').index('subject').getAll(subject);
  if (subject === profileSubject) await putProfile(transaction, events);
  else await putApplication(transaction, subject, events, readMentions);
}

async function putProfile(transaction: WriteTransaction, events: JournalEvent[]): Promise<void> {
  await transaction.objectStore('profiles').put({ id: profileSubject, ...foldProfile(events) });
}

async function putApplication(
  transaction: WriteTransaction,
  applicationId: string,
  events: JournalEvent[],
  readMentions: ReadMentions,
): Promise<void> {
  const applications = transaction.objectStore('applications');
  const postings = transaction.objectStore('postings');
  const postingSkills = transaction.objectStore('postingSkills');
  const storedMarks = transaction.objectStore('jobMarks');
  const state = foldApplication(events);
  if (state === null) {
    await Promise.all([
      applications.delete(applicationId),
      postings.delete(applicationId),
      postingSkills.delete(applicationId),
      storedMarks.delete(applicationId),
    ]);
    return;
  }
  const { application, posting, page } = state;
  const before = await postings.get(applicationId);
  if (JSON.stringify(before?.posting) === JSON.stringify(posting)) {
    await Promise.all([
      applications.put(application),
      postings.put({ applicationId, posting, page }),
    ]);
    return;
  }
  // Found before anything is written: a write still under way when this throws would fail unheard.
  const mentions = readMentions(posting);
  const marks = jobMarks(posting);
  await Promise.all([
    applications.put(application),
    postings.put({ applicationId, posting, page }),
    postingSkills.put({ applicationId, mentions }),
    storedMarks.put({ applicationId, keys: jobKeys(marks), marks }),
  ]);
}
