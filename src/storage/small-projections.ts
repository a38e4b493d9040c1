import { afterNoKinds, foldAfterNo } from '@/domain/after-no';
import {
  applicationPreparationKinds,
  foldApplicationPreparation,
} from '@/domain/application-preparation';
import { applicationViewKinds, foldApplicationView } from '@/domain/application-view';
import { attachmentKinds, foldAttachments } from '@/domain/attachment';
import { foldAgenda } from '@/domain/agenda';
import { breakKinds, foldRest } from '@/domain/break';
import { contactKinds, foldContact } from '@/domain/contact';
import type { JournalEvent } from '@/domain/events';
import { foldFriendWords, friendWordsKinds } from '@/domain/friend-words';
import { foldGoal, goalKinds } from '@/domain/goal';
import { foldLearning, learningKinds } from '@/domain/learning';
import { foldLesson, lessonKinds } from '@/domain/lesson';
import { foldMilestone, milestoneKinds } from '@/domain/milestone';
import { foldPreparation, preparationKinds } from '@/domain/preparation';
import { foldLexicon, lexiconKinds } from '@/domain/own-lexicon';
import { foldReasonDetails, reasonDetailsKinds } from '@/domain/reason-details';
import { foldResume, resumeKinds } from '@/domain/resume';
import { foldReview, reviewKinds } from '@/domain/review';
import { foldOtherMarks, todoKinds } from '@/domain/todo';
import { foldRoleFamilies, roleFamilyKinds } from '@/domain/role-families';
import { foldWin, winEventKinds } from '@/domain/win';
import type { WriteTransaction } from './projections';
import type { ReboundSchema } from './schema';

type SmallStore =
  | 'afterNo'
  | 'rests'
  | 'lessons'
  | 'friendWords'
  | 'wins'
  | 'reasonDetails'
  | 'applicationPreparations'
  | 'preparations'
  | 'resumes'
  | 'learning'
  | 'lexicons'
  | 'contacts'
  | 'attachments'
  | 'applicationViews'
  | 'agenda'
  | 'goals'
  | 'milestones'
  | 'reviews'
  | 'todoMarks'
  | 'roleFamilies';

/** One record for each subject that has events of these kinds, folded by one function. */
interface SmallProjection<Store extends SmallStore = SmallStore> {
  store: Store;
  kinds: object;
  /** null: the subject has no record. */
  fold: (events: readonly JournalEvent[], subject: string) => ReboundSchema[Store]['value'] | null;
}

function project<Store extends SmallStore>(
  store: Store,
  kinds: object,
  fold: SmallProjection<Store>['fold'],
): SmallProjection<Store> {
  return { store, kinds, fold };
}

const smallProjections = [
  project('afterNo', afterNoKinds, foldAfterNo),
  project('rests', breakKinds, (events, id) => ({ id, ...foldRest(events) })),
  project('lessons', lessonKinds, foldLesson),
  project('friendWords', friendWordsKinds, foldFriendWords),
  project('wins', winEventKinds, foldWin),
  project('reasonDetails', reasonDetailsKinds, (events, id) => ({
    id,
    lists: foldReasonDetails(events),
  })),
  project('applicationPreparations', applicationPreparationKinds, foldApplicationPreparation),
  project('preparations', preparationKinds, (events, id) => ({ id, ...foldPreparation(events) })),
  project('resumes', resumeKinds, foldResume),
  project('learning', learningKinds, foldLearning),
  project('attachments', attachmentKinds, foldAttachments),
  project('applicationViews', applicationViewKinds, foldApplicationView),
  project('lexicons', lexiconKinds, (events, id) => ({ id, ...foldLexicon(events) })),
  project('contacts', contactKinds, foldContact),
  project('agenda', { 'posting.saved': true }, foldAgenda),
  project('goals', goalKinds, foldGoal),
  project('milestones', milestoneKinds, foldMilestone),
  project('reviews', reviewKinds, foldReview),
  project('todoMarks', todoKinds, foldOtherMarks),
  project('roleFamilies', roleFamilyKinds, (events, id) => ({ id, ...foldRoleFamilies(events) })),
];

/** Folds one subject's events into the stores that have a record for it. A new one is a line above. */
export async function putSmallProjections(
  transaction: WriteTransaction,
  subject: string,
  events: readonly JournalEvent[],
): Promise<void> {
  for (const { store, kinds, fold } of smallProjections) {
    if (!events.some(({ type }) => type in kinds)) continue;
    const record = fold(events, subject);
    if (record === null) await transaction.objectStore(store).delete(subject);
    else await transaction.objectStore(store).put(record);
  }
}

/** Takes out every record of a subject: some of its events are gone for good. */
export async function clearSmallProjections(
  transaction: WriteTransaction,
  subject: string,
): Promise<void> {
  await Promise.all(
    smallProjections.map(({ store }) => transaction.objectStore(store).delete(subject)),
  );
}
