import { afterNoKinds } from './after-no';
import { applicationMarkKinds } from './application-mark-kinds';
import { approachKinds } from './approach';
import { applicationPreparationKinds } from './application-preparation';
import { applicationViewKinds } from './application-view';
import { attachmentKinds } from './attachment';
import { breakKinds } from './break';
import { contactKinds } from './contact';
import { friendWordsKinds } from './friend-words';
import { goalKinds } from './goal';
import { learningKinds } from './learning';
import { lessonKinds } from './lesson';
import { milestoneKinds } from './milestone';
import { preparationKinds } from './preparation';
import { lexiconKinds } from './own-lexicon';
import { reasonDetailsKinds } from './reason-details';
import { defaultResumeKinds, resumeKinds, resumeUseKinds } from './resume';
import { reviewKinds } from './review';
import { profileKinds } from './skill-detail';
import { todoKinds } from './todo';
import { roleFamilyKinds } from './role-families';
import { waitingKinds } from './waiting';
import { winEventKinds } from './win';

/** Kinds about one application: recorded while it is there. */
export const applicationOwnKinds = {
  ...afterNoKinds,
  ...waitingKinds,
  ...applicationPreparationKinds,
  ...resumeUseKinds,
  ...applicationMarkKinds,
  ...attachmentKinds,
  ...approachKinds,
};

/**
 * Kinds that the extension's pages have recorded just as the user says them, by the message `entries/record`.
 * A new one is a line in its themed file; its fold reads it there.
 */
export const ownKinds = {
  ...applicationOwnKinds,
  ...breakKinds,
  ...lessonKinds,
  ...friendWordsKinds,
  ...reasonDetailsKinds,
  ...winEventKinds,
  ...preparationKinds,
  ...profileKinds,
  ...resumeKinds,
  ...defaultResumeKinds,
  ...learningKinds,
  ...lexiconKinds,
  ...contactKinds,
  ...applicationViewKinds,
  ...goalKinds,
  ...milestoneKinds,
  ...todoKinds,
  ...reviewKinds,
  ...roleFamilyKinds,
};
