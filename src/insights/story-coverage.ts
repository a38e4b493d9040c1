import { spokenText, type Story } from '@/domain/story';

export interface StoryCoverage {
  /** Kinds of question that a story was written for. */
  covered: string[];
  /** Those that none was written for yet. */
  open: string[];
}

/** Which of these kinds of question have a story, in their order. A story without a word covers nothing. */
export function storyCoverage(kinds: readonly string[], stories: readonly Story[]): StoryCoverage {
  const told = stories.filter((story) => spokenText(story).trim() !== '');
  const answered = new Set(told.flatMap(({ questions }) => questions));
  return {
    covered: kinds.filter((kind) => answered.has(kind)),
    open: kinds.filter((kind) => !answered.has(kind)),
  };
}
