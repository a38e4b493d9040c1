import type { Application } from '@/domain/application';
import { effectiveEvents } from '@/domain/effective-events';
import type { EventOf, JournalEvent } from '@/domain/events';
import type { Posting } from '@/domain/posting';
import type { PostingFacts } from '@/domain/posting-facts';
import { foldProfile, profileSubject, type Profile } from '@/domain/profile';
import type { SkillMention } from '@/domain/skill-mention';
import { unpackApplications } from './application-shelf';
import { openDatabase } from './database';
import { unpackFacts } from './fact-shelf';
import type { SavedPosting } from './schema';
import { unpackTexts, type SearchedTexts } from './text-shelf';
import { shelfOf, unpackShelf, type PostingSkills } from './skill-shelf';

/** Every application, the most recently touched first. */
export async function readApplications(): Promise<Application[]> {
  const shelves = await (await openDatabase()).getAll('applicationShelves');
  return shelves.flatMap(unpackApplications).sort(byLatest);
}

/** What `readApplications` gives, where it gave `before` and only these subjects have changed since. */
export async function readApplicationsAgain(
  before: readonly Application[],
  changed: readonly string[],
): Promise<readonly Application[]> {
  const concerned = new Set(changed);
  const { store } = (await openDatabase()).transaction('applications');
  const read = await Promise.all([...concerned].map((id) => store.get(id)));
  const found = read.filter((application) => application !== undefined);
  return [...before.filter(({ id }) => !concerned.has(id)), ...found].sort(byLatest);
}

/** As `readRecentApplications` has them: of those touched in one moment, the one with the later id comes first. */
function byLatest(a: Application, b: Application): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** The `limit` most recently touched applications that `accepts` lets through; reads no more than it needs. */
export async function readRecentApplications(
  limit: number,
  accepts: (application: Application) => boolean = () => true,
): Promise<Application[]> {
  const database = await openDatabase();
  const found: Application[] = [];
  const index = database.transaction('applications').store.index('updatedAt');
  for await (const cursor of index.iterate(null, 'prev')) {
    if (accepts(cursor.value)) found.push(cursor.value);
    if (found.length === limit) break;
  }
  return found;
}

export async function countApplications(): Promise<number> {
  return (await openDatabase()).count('applications');
}

export async function readApplication(id: string): Promise<Application | undefined> {
  return (await openDatabase()).get('applications', id);
}

/** The application of a posting known under one of these keys (see `postingKeys`), the first that fits. */
export async function findByKeys(keys: readonly string[]): Promise<Application | undefined> {
  return (await findEachByKey(keys)).find((found) => found !== undefined);
}

/** The application known under each of these keys, in their order. */
export async function findEachByKey(keys: readonly string[]): Promise<(Application | undefined)[]> {
  const index = (await openDatabase()).transaction('applications').store.index('keys');
  return Promise.all(keys.map((key) => index.get(key)));
}

export async function readPosting(applicationId: string): Promise<Posting | undefined> {
  return (await readSavedPosting(applicationId))?.posting;
}

/** The posting of an application beside its page as last seen. */
export async function readSavedPosting(applicationId: string): Promise<SavedPosting | undefined> {
  return (await openDatabase()).get('postings', applicationId);
}

/** The events of one application, as recorded. */
export async function readEvents(subject: string): Promise<JournalEvent[]> {
  return (await openDatabase()).getAllFromIndex('events', 'subject', subject);
}

/** The event by which an application began: its posting as it was read. */
export async function readSavedEvent(
  subject: string,
): Promise<EventOf<'posting.saved'> | undefined> {
  const events = effectiveEvents(await readEvents(subject));
  return events.find((event) => event.type === 'posting.saved');
}

/** The whole journal, oldest first. */
export async function readJournal(): Promise<JournalEvent[]> {
  return (await openDatabase()).getAll('events');
}

/** What every saved posting asks for, in the order of the ids. Equal mentions are one object: none may be changed. */
export async function readPostingSkills(): Promise<PostingSkills[]> {
  const known = new Map<string, SkillMention>();
  const shelves = await (await openDatabase()).getAll('skillShelves');
  return shelves
    .flatMap((shelf) => unpackShelf(shelf, known))
    .sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
}

/** What one saved posting asks for; empty when it names no known skill. */
export async function readSkillsOf(applicationId: string): Promise<readonly SkillMention[]> {
  const shelf = await (await openDatabase()).get('skillShelves', shelfOf(applicationId));
  const postings = shelf ? unpackShelf(shelf) : [];
  return postings.find((each) => each.applicationId === applicationId)?.mentions ?? [];
}

/** What a report wants to know of every saved posting. */
export async function readPostingFacts(): Promise<PostingFacts[]> {
  return (await (await openDatabase()).getAll('factShelves')).flatMap(unpackFacts);
}

/** The words of every application's texts, for a search to look through. */
export async function readSearchedTexts(): Promise<SearchedTexts[]> {
  return (await (await openDatabase()).getAll('textShelves')).flatMap(unpackTexts);
}

export async function readProfile(): Promise<Profile> {
  const stored = await (await openDatabase()).get('profiles', profileSubject);
  const { skills, details, defaultResume } = stored ?? foldProfile([]);
  return { skills, details, defaultResume };
}
