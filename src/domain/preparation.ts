import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import {
  ownWordsKinds,
  type OwnSentence,
  type SentenceFields,
  type ValuesFields,
  type ValuesWriting,
} from './own-words';
import {
  emptyStory,
  ownQuestionKindsSchema,
  storyKinds,
  type Story,
  type StoryFields,
} from './story';
import { WrittenItems } from './written-items';

/** Who an event is about when it is of the user's stories and own words, not of one application. */
export const preparationSubject = 'preparation';

/**
 * Words a minute. The calm end of the 125 to 150 at which S. E. Lucas, "The Art of Public Speaking" (8th edition, 2004,
 * p. 300), says people in the U.S. usually speak; quoted second hand, so the user can set their own.
 */
const usualPace = 130;

const settingsSchema = z.object({
  ownQuestionKinds: ownQuestionKindsSchema,
  /** Words a minute at which the user speaks. */
  pace: z.int().check(z.minimum(60), z.maximum(260)),
  /** Whether the user's own sentences are offered before an interview and after a no. */
  offersSentences: z.boolean(),
});

/** All of one subject, `preparationSubject`. */
export const preparationKinds = {
  ...storyKinds,
  ...ownWordsKinds,
  'preparation.set': z.object({ changes: z.partial(settingsSchema) }),
};

export type PreparationSettings = z.infer<typeof settingsSchema>;

/** What the user prepares with in every application. */
export interface Preparation {
  /** In the order in which they were begun, as all that is written here. */
  stories: Story[];
  valuesWritings: ValuesWriting[];
  sentences: OwnSentence[];
  settings: PreparationSettings;
}

export const emptyPreparation: Preparation = {
  stories: [],
  valuesWritings: [],
  sentences: [],
  settings: { ownQuestionKinds: [], pace: usualPace, offersSentences: false },
};

/** The preparation that its events lead to, whatever their order of arrival. */
export function foldPreparation(events: readonly JournalEvent[]): Preparation {
  const stories = new WrittenItems<StoryFields>();
  const writings = new WrittenItems<ValuesFields>();
  const sentences = new WrittenItems<SentenceFields>();
  let { settings } = emptyPreparation;
  for (const { type, data, at } of effectiveEvents(events)) {
    if (type === 'story.written') stories.write(data.story, data.changes, at);
    else if (type === 'story.removed') stories.remove(data.story);
    else if (type === 'values.written') writings.write(data.writing, data.changes, at);
    else if (type === 'values.removed') writings.remove(data.writing);
    else if (type === 'sentence.written') sentences.write(data.sentence, data.changes, at);
    else if (type === 'sentence.removed') sentences.remove(data.sentence);
    else if (type === 'preparation.set') settings = { ...settings, ...data.changes };
  }
  return {
    stories: stories
      .list()
      .map(({ id, fields, changedAt }) => ({ ...emptyStory, ...fields, id, changedAt })),
    valuesWritings: writings
      .list()
      .map(({ id, fields, begunAt }) => ({ values: [], text: '', ...fields, id, begunAt })),
    sentences: sentences
      .list()
      .map(({ id, fields }) => ({ text: '', hidden: false, ...fields, id })),
    settings,
  };
}
