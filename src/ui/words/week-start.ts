import type { WeekStart } from '@/insights/period-comparison';

/** `Intl.Locale` where browsers differ: Chrome and Safari have the method, older ones the field, Firefox neither. */
type WeekLocale = Intl.Locale & {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
};

/** The day on which the user's weeks start, by their locale; Monday where the browser does not know. */
export function weekStart(language = navigator.language): WeekStart {
  const locale = new Intl.Locale(language) as WeekLocale;
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
  // The locale counts Sunday as 7, `Date` as 0.
  return (firstDay % 7) as WeekStart;
}
