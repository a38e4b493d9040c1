import type { AnswerResult, InterviewRound } from '@/domain/interview';

/** One time that a story was told. */
export interface StoryUse {
  roundId: string;
  startsAt: string;
  /** The question as it was asked; empty where it was not written down. */
  question: string;
  went: AnswerResult | null;
}

/** Where a story was told and how it went, the latest first. In: rounds in any order. */
export function storyUses(story: string, rounds: readonly InterviewRound[]): StoryUse[] {
  return rounds
    .flatMap(({ id, startsAt, questions }) =>
      questions
        .filter((asked) => asked.story === story)
        .map(({ text, went }) => ({ roundId: id, startsAt, question: text, went })),
    )
    .sort((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt));
}
