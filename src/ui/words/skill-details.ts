import { i18n } from '#i18n';
import type { SkillLevel } from '@/domain/skill-detail';

const monthFormat = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export function levelName(level: SkillLevel): string {
  return i18n.t(`level.${level}`);
}

/** When a skill was last used, as the user says it: "Now", "2024", "May 2024". */
export function lastUsedName(lastUsed: string): string {
  if (lastUsed === 'now') return i18n.t('level.now');
  return lastUsed.length === 4 ? lastUsed : monthFormat.format(new Date(`${lastUsed}-01`));
}
