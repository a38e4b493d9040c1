import type { Application } from '@/domain/application';
import type { PostingDraft } from '@/domain/posting';
import { isSameJob, jobKeys, jobMarks } from '@/domain/same-job';
import { openDatabase } from './database';

/** More postings of one company than anybody saves; only what reads them all would be slow. */
const mostCandidates = 200;

/** The application, last touched, whose posting is of the same job as this draft under another address. */
export async function findSameJob(draft: PostingDraft): Promise<Application | undefined> {
  const { title, company } = draft;
  if (title === null || company === null) return undefined;
  const marks = jobMarks({ ...draft, title, company });
  const database = await openDatabase();
  const transaction = database.transaction(['jobMarks', 'applications']);
  const index = transaction.objectStore('jobMarks').index('keys');
  const candidates = await Promise.all(
    jobKeys(marks).map((key) => index.getAll(key, mostCandidates)),
  );
  const ids = new Set(
    candidates.flat().flatMap((it) => (isSameJob(it.marks, marks) ? [it.applicationId] : [])),
  );
  const applications = transaction.objectStore('applications');
  const found = await Promise.all([...ids].map((id) => applications.get(id)));
  return found
    .filter((application) => application !== undefined)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
