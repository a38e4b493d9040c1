import { afterNoKinds } from './after-no';
import { applicationPreparationKinds } from './application-preparation';
import { breakKinds } from './break';
import { friendWordsKinds } from './friend-words';
import { lessonKinds } from './lesson';
import { preparationKinds } from './preparation';
import { reasonDetailsKinds } from './reason-details';
import { waitingKinds } from './waiting';
import { winEventKinds } from './win';

/** Kinds about one application: recorded while it is there. */
export const applicationOwnKinds = {
  ...afterNoKinds,
  ...waitingKinds,
  ...applicationPreparationKinds,
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
};
