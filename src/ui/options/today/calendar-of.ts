import { dayAfter } from '@/domain/week';
import type { TodayItem } from '@/insights/today/today-item';

/** One date of the plan as a calendar shows it; `minutes`: how long an interview is. */
export interface TitledDate {
  item: TodayItem;
  title: string;
  minutes: number;
}

/**
 * The text of a calendar file (RFC 5545): interviews at their time, in UTC, all else as whole days. Throws where the
 * library refuses one.
 */
export async function calendarOf(dates: readonly TitledDate[]): Promise<string> {
  // The library is wanted by one button alone.
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(dates.map(calendarEvent), {
    productId: '-//Rebound//Dates//EN',
    calName: 'Rebound',
  });
  if (error || !value) throw error ?? new Error('The calendar could not be made.');
  return value;
}

function calendarEvent({ item, title, minutes }: TitledDate) {
  const { kind, subject, key, day, date } = item;
  const said = { uid: `${subject}-${key}@rebound`, title };
  if (kind === 'interview' && date !== null) {
    const start = new Date(date).getTime();
    return { ...said, start, startInputType: 'utc', duration: { minutes } } as const;
  }
  const on = kind === 'closing' && date !== null ? date : day;
  return { ...said, start: parts(on), end: parts(dayAfter(on, 1)) };
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
