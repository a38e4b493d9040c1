import * as z from 'zod/mini';

/** The kinds of question that a story can answer. The user may add kinds of their own. */
export const questionKinds = [
  'introduction',
  'motivation',
  'achievement',
  'strength',
  'weakness',
  'failure',
  'conflict',
  'teamwork',
  'leadership',
  'initiative',
  'problem',
  'pressure',
  'change',
  'learning',
  'feedback',
  'customer',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** The parts of a story, in the order in which it is told. */
export const storyParts = ['situation', 'task', 'action', 'result', 'learnt'] as const;

export type StoryPart = (typeof storyParts)[number];

const id = z.string().check(z.minLength(1), z.maxLength(64));
const long = z.string().check(z.maxLength(20_000));
/** One of `questionKinds`, or a kind in the user's words. */
const questionKind = z.string().check(z.minLength(1), z.maxLength(80));
const tags = z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(50));

const storySchema = z.object({
  title: z.string().check(z.maxLength(200)),
  situation: long,
  task: long,
  action: long,
  result: long,
  learnt: long,
  /** Names of skills that it shows. */
  skills: tags,
  questions: z.array(questionKind).check(z.maxLength(50)),
});

export const storyKinds = {
  /** A story as first written, or what of it is different now. */
  'story.written': z.object({ story: id, changes: z.partial(storySchema) }),
  'story.removed': z.object({ story: id }),
};
export const ownQuestionKindsSchema = z.array(questionKind).check(z.maxLength(50));

export type StoryFields = z.infer<typeof storySchema>;

export interface Story extends StoryFields {
  id: string;
  changedAt: string;
}

export const emptyStory: StoryFields = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  learnt: '',
  skills: [],
  questions: [],
};

export function isUsualKind(kind: string): kind is QuestionKind {
  return (questionKinds as readonly string[]).includes(kind);
}

/** What is said aloud of a story, in order; its title is not. */
export function spokenText(story: Pick<StoryFields, StoryPart>): string {
  return storyParts.map((part) => story[part]).join('\n');
}
