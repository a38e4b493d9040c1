import * as z from 'zod/mini';
import { privateText } from './private-text';

export const interviewKinds = [
  'phone',
  'video',
  'on-site',
  'technical',
  'panel',
  'final',
  'other',
] as const;

/** What the user rates after a round, each from 1 to 5. */
export const ratingNames = ['confidence', 'concision', 'examples', 'preparation'] as const;

/** How an answer went, in the user's own view. */
export const answerResults = ['well', 'all-right', 'not-yet'] as const;

export type InterviewKind = (typeof interviewKinds)[number];
export type AnswerResult = (typeof answerResults)[number];

const id = z.string().check(z.minLength(1), z.maxLength(64));
const line = z.string().check(z.maxLength(1000));
const long = z.string().check(z.maxLength(20_000));
const rating = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));

const askedQuestionSchema = z.object({
  /** As it was asked; may stay empty where the story alone is of interest. */
  text: line,
  /** The kind of question, as in `questionKinds` or one of the user's own. */
  kind: z.nullable(z.string().check(z.minLength(1), z.maxLength(80))),
  /** The story that was told in answer. */
  story: z.nullable(id),
  went: z.nullable(z.enum(answerResults)),
});

export const roundSchema = z.object({
  kind: z.enum(interviewKinds),
  /** When it starts, in UTC. */
  startsAt: z.iso.datetime(),
  /** IANA name of the zone in which that time was given. */
  zone: z.string().check(z.minLength(1), z.maxLength(64)),
  minutes: z.int().check(z.minimum(5), z.maximum(1440)),
  /** Link, number or address. */
  place: line,
  /** One line each: a name, and what they do. */
  people: z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(30)),
  /** The user's own notes beforehand. */
  notes: long,
  questions: z.array(askedQuestionSchema).check(z.maxLength(100)),
  ratings: z.object({
    confidence: rating,
    concision: rating,
    examples: rating,
    preparation: rating,
  }),
});

/** What of a round the user writes for themselves alone. */
export const roundReflectionSchema = z.object({
  /** What was written in the minutes after. */
  afterNotes: privateText(20_000),
  /** The four steps of a rehearsal, in the user's words; each may be empty. */
  rehearsal: z.object({
    wish: privateText(20_000),
    outcome: privateText(20_000),
    obstacle: privateText(20_000),
    arrive: privateText(20_000),
    firstAnswer: privateText(20_000),
    hardQuestion: privateText(20_000),
    ifThen: privateText(20_000),
    leaving: privateText(20_000),
  }),
});

export type RoundPlan = z.infer<typeof roundSchema>;
type RoundReflection = z.infer<typeof roundReflectionSchema>;
export type RoundFields = RoundPlan & RoundReflection;
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;
export type Rehearsal = RoundReflection['rehearsal'];

/** One round of interviews of an application. */
export interface InterviewRound extends RoundFields {
  id: string;
}

const emptyRehearsal: Rehearsal = {
  wish: '',
  outcome: '',
  obstacle: '',
  arrive: '',
  firstAnswer: '',
  hardQuestion: '',
  ifThen: '',
  leaving: '',
};

/** What a round holds before anything but its time was said. */
export const emptyRound: Omit<RoundFields, 'startsAt' | 'zone'> = {
  kind: 'video',
  minutes: 60,
  place: '',
  people: [],
  notes: '',
  questions: [],
  ratings: { confidence: null, concision: null, examples: null, preparation: null },
  afterNotes: '',
  rehearsal: emptyRehearsal,
};

/** When a round is over, in milliseconds since 1970. */
export function roundEnd({ startsAt, minutes }: Pick<RoundFields, 'startsAt' | 'minutes'>): number {
  return Date.parse(startsAt) + minutes * 60_000;
}
