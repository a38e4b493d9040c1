import { addHours } from 'date-fns/addHours';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

const dayFormat = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const shortDayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

const weekdayFormat = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** An instant as a coming day: "Thu, 7 May". */
export function weekdayName(instant: string): string {
  return weekdayFormat.format(new Date(instant));
}

/** An instant as the day it was for the user: "3 May", with the year where it is not this one. */
export function dayName(instant: string, now = new Date()): string {
  const date = new Date(instant);
  return (date.getFullYear() === now.getFullYear() ? shortDayFormat : dayFormat).format(date);
}

/** An instant as a day that needs no "this year" to be understood: "3 May 2026". */
export function wholeDayName(instant: string): string {
  return dayFormat.format(new Date(instant));
}

const monthFormat = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });
const shortMonthFormat = new Intl.DateTimeFormat(undefined, { month: 'short', year: '2-digit' });

/** A month, "2026-05", in words: "May 2026". */
export function monthName(month: string): string {
  return monthFormat.format(parseISO(month));
}

/** A month as it stands along an axis: "May 26". */
export function shortMonthName(month: string): string {
  return shortMonthFormat.format(parseISO(month));
}

/** An instant as the value of a date input: the local day, "2026-05-03". */
export function dayValue(instant: string | Date): string {
  return formatISO(instant, { representation: 'date' });
}

/**
 * The instant that a date input's value stands for, in UTC: now for today, else noon of that local day.
 * null where the input is empty or holds no date.
 */
export function instantOfDay(day: string, now = new Date()): string | null {
  if (day === dayValue(now)) return now.toISOString();
  const noon = addHours(parseISO(day), 12);
  return Number.isNaN(noon.getTime()) ? null : noon.toISOString();
}

/** Days from one to another: "1 – 25 Nov". */
export function dayRange(from: Date, to: Date): string {
  return shortDayFormat.formatRange(from, to);
}
