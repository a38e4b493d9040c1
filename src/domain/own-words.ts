import * as z from 'zod/mini';
import { privateText } from './private-text';

const id = z.string().check(z.minLength(1), z.maxLength(64));

/** What the user wrote about the values that matter to them. */
const valuesWritingSchema = z.object({
  values: z.array(privateText(80).check(z.minLength(1))).check(z.maxLength(3)),
  text: privateText(50_000),
});

/** A true sentence about themselves, in the user's own words. */
const sentenceSchema = z.object({
  text: privateText(1000),
  hidden: z.boolean(),
});

export const ownWordsKinds = {
  /** A writing or a sentence as first written, or what of it is different now. */
  'values.written': z.object({ writing: id, changes: z.partial(valuesWritingSchema) }),
  'values.removed': z.object({ writing: id }),
  'sentence.written': z.object({ sentence: id, changes: z.partial(sentenceSchema) }),
  'sentence.removed': z.object({ sentence: id }),
};

export type ValuesFields = z.infer<typeof valuesWritingSchema>;
export type SentenceFields = z.infer<typeof sentenceSchema>;

export interface ValuesWriting extends ValuesFields {
  id: string;
  begunAt: string;
}

export interface OwnSentence extends SentenceFields {
  id: string;
}
