import { localValue } from './local-value';

/** Whether known job pages get a Save button of ours. Kept in this browser only, as all of these. */
export const showPageButton = localValue<boolean>('showPageButton', true);

/** Whether the cards of known postings are marked in job sites' lists. */
export const showListMarks = localValue<boolean>('showListMarks', true);

/** After how many days without an answer the user wants to be asked about an application. */
export const quietDays = localValue<number>('quietDays', 21);
export const quietDaysAfterInterview = localValue<number>('quietDaysAfterInterview', 10);

/** Whether the user asked for notifications, and when they may come: local hours, and how many on a day. */
export const remindersOn = localValue<boolean>('remindersOn', false);
export const remindersFrom = localValue<number>('remindersFrom', 9);
export const remindersTo = localValue<number>('remindersTo', 18);
export const remindersPerDay = localValue<number>('remindersPerDay', 2);

/** Until when (milliseconds since 1970) the user has been welcomed back after breaks. */
export const welcomedBackAt = localValue<number>('welcomedBackAt', 0);

/** Both periods at once, as the insights take them. */
export async function readQuietPeriods(): Promise<{ usual: number; afterInterview: number }> {
  return { usual: await quietDays.get(), afterInterview: await quietDaysAfterInterview.get() };
}
