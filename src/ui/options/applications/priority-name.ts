import { i18n } from '#i18n';
import type { Priority } from '@/domain/application-marks';

export function priorityName(priority: Priority): string {
  return i18n.t(`marks.${priority}`);
}
