import { i18n } from '#i18n';
import type { Goal } from '@/domain/goal';
import type { GoalProgress } from '@/insights/week-progress';

const amount = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'short' });
const weekdayLong = new Intl.DateTimeFormat(undefined, { weekday: 'long' });

/** A goal by its name. */
export function goalName({ kind, name }: Pick<Goal, 'kind' | 'name'>): string {
  return name || i18n.t(`goal.kind.${kind}`);
}

/** "3 of 5", "1.5 of 3 hours". */
export function progressName({ goal, done, target }: GoalProgress): string {
  const numbers: [string, string] = [amount.format(done), amount.format(target)];
  if (goal.kind === 'learning') return i18n.t('goal.hoursOf', numbers);
  return i18n.t('goal.countOf', numbers);
}

/** Monday is 1: "Mon"; in full "Monday". */
export function weekdayWord(day: number, length: 'short' | 'long' = 'short'): string {
  // 1 January 2024 was a Monday.
  const date = new Date(2024, 0, day, 12);
  return (length === 'short' ? weekday : weekdayLong).format(date);
}

/** The days of a week in the order in which it runs. */
export function weekdaysFrom(first: number): number[] {
  return Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

/** "Tue, Thu · library · SQL course"; empty where nothing is planned. */
export function planName({ plan }: Pick<Goal, 'plan'>, first: number): string {
  const days = weekdaysFrom(first).filter((day) => plan.days.includes(day));
  const words = days.map((day) => weekdayWord(day)).join(', ');
  return [words, plan.where, plan.what].filter(Boolean).join(' · ');
}

/** "If I am tired, then I read one page."; empty where either half is missing. */
export function ifThenName({ ifThen: { obstacle, answer } }: Pick<Goal, 'ifThen'>): string {
  return obstacle && answer ? i18n.t('goal.ifThen', [obstacle, answer]) : '';
}
