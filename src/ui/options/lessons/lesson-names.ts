import { i18n } from '#i18n';
import type { Aim, LessonTheme } from '@/domain/lesson';

export function themeName(theme: LessonTheme): string {
  return i18n.t(`lessonTheme.${theme}`);
}

/** What an aim counts: "invitations", "offers". */
export function aimName(aim: Aim): string {
  return i18n.t(`aim.${aim}`);
}
