import { firstWeekday } from '@/domain/first-weekday';
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

/** Days without an answer until a follow-up is proposed: at first, and once they had answered; and how often at most. */
export const followUpDays = localValue<number>('followUpDays', 7);
export const followUpDaysAfterReply = localValue<number>('followUpDaysAfterReply', 3);
export const mostFollowUps = localValue<number>('mostFollowUps', 2);
/** Days after an interview until thanks are proposed. */
export const thanksDays = localValue<number>('thanksDays', 1);
/** On which day the user looks back on the week: 1 Monday … 7 Sunday; 0 for never. */
export const reviewDay = localValue<number>('reviewDay', 5);

/** Until when (milliseconds since 1970) the user has been welcomed back after breaks. */
export const welcomedBackAt = localValue<number>('welcomedBackAt', 0);

/** Both periods at once, as the insights take them. */
export async function readQuietPeriods(): Promise<{ usual: number; afterInterview: number }> {
  return { usual: await quietDays.get(), afterInterview: await quietDaysAfterInterview.get() };
}

/** What the user chose about their days, as the insights take it. */
export async function readTodaySettings() {
  return {
    followUpDays: await followUpDays.get(),
    followUpDaysAfterReply: await followUpDaysAfterReply.get(),
    mostFollowUps: await mostFollowUps.get(),
    thanksDays: await thanksDays.get(),
    quiet: await readQuietPeriods(),
    reviewDay: await reviewDay.get(),
    firstWeekday: firstWeekday(navigator.language),
  };
}
