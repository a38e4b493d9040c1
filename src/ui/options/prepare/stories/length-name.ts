import { i18n } from '#i18n';
import type { StoryFields } from '@/domain/story';
import { storyLength } from '@/insights/story-length';
import { countName } from '../../../words/numbers';

/** How long a story takes to say, in words: "About 1½ minutes"; halves are as near as such a count comes. */
export function lengthName(story: StoryFields, pace: number): string {
  const { words, seconds } = storyLength(story, pace);
  if (words === 0) return i18n.t('story.noWords');
  const halves = Math.round(seconds / 30);
  if (halves <= 1) return i18n.t('story.halfMinute');
  if (halves === 2) return i18n.t('story.oneMinute');
  const minutes = countName(Math.floor(halves / 2)) + (halves % 2 === 1 ? '½' : '');
  return i18n.t('story.minutes', [minutes]);
}
