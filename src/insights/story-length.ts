import { spokenText, type StoryFields } from '@/domain/story';

export interface StoryLength {
  words: number;
  /** How long it takes to say, at the user's pace. */
  seconds: number;
  isLong: boolean;
}

/** Where a listener may want to ask something in between. Our choice, in minutes: no study was read for it. */
const longAnswer = 3;

/**
 * How long a story is when it is told.
 * In: `pace` in words a minute (`usualPace`, or the user's own). Words are counted as the browser segments them.
 */
export function storyLength(story: StoryFields, pace: number): StoryLength {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    spokenText(story),
  );
  let words = 0;
  for (const { isWordLike } of segments) if (isWordLike) words++;
  const minutes = words / pace;
  return { words, seconds: Math.round(minutes * 60), isLong: minutes > longAnswer };
}
