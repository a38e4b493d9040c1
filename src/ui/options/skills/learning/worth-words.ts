import { i18n } from '#i18n';
import type { LearningWorth } from '@/insights/learning-worth';
import { countName } from '../../../words/numbers';

/** Why a skill is worth learning: how many postings under way name it, and how many lack nothing else. */
export function worthWords({ opens, asks, total }: Omit<LearningWorth, 'postingIds'>): string {
  if (asks === 0) return i18n.t('learning.asksNone');
  const named = i18n.t('learning.asks', [countName(asks), countName(total)]);
  return opens === 0 ? named : `${named} ${i18n.t('learning.opens', opens, [countName(opens)])}`;
}
