import type { AgendaEntry } from '@/domain/agenda';
import type { Break } from '@/domain/break';
import type { Contact } from '@/domain/contact';
import type { Goal } from '@/domain/goal';
import type { Lesson } from '@/domain/lesson';
import type { Milestone } from '@/domain/milestone';
import type { TodoMarks } from '@/domain/todo';
import type { QuietPeriods } from '../quiet-applications';

/** What a day can ask for, in the order in which a list shows it. */
export const todayKinds = [
  'interview',
  'closing',
  'thanks',
  'contact',
  'task',
  'milestoneTask',
  'plan',
  'feedback',
  'feedbackReminder',
  'followUp',
  'review',
] as const;

export type TodayKind = (typeof todayKinds)[number];

/** One proposal for a day. */
export interface TodayItem {
  kind: TodayKind;
  /** What of the journal it is about: an application, a lesson, a goal … */
  subject: string;
  /** Names the proposal among those of its subject, as the user's decision on it does. */
  key: string;
  /** The local day from which on it is shown. */
  day: string;
  /** The last local day on which it makes sense; null where it stays until it is done. */
  until: string | null;
  /** The posting's title, the task, what is planned. */
  title: string;
  /** The company, the milestone, the place. */
  detail: string;
  /** An interview's start in UTC; the closing day; null where no other date is meant than `day`. */
  date: string | null;
  /** The round, the task; empty where the subject says all. */
  part: string;
  /** Hours to be noted when it is done; null where none are. */
  hours: number | null;
}

/** Somebody whom the user wants to get back to on a day. */
export type ContactDue = Pick<Contact, 'id' | 'name' | 'followUp'>;

export interface TodaySources {
  agenda: readonly AgendaEntry[];
  lessons: readonly Lesson[];
  goals: readonly Goal[];
  milestones: readonly Milestone[];
  contacts: readonly ContactDue[];
  /** When the first thing happened that Rebound knows of; null while it knows of nothing. */
  knownSince: string | null;
  /** The first days of the weeks that were looked back on. */
  reviewedWeeks: readonly string[];
  /** Decisions on proposals that are about no application, by subject. */
  marks: ReadonlyMap<string, TodoMarks>;
  breaks: readonly Break[];
}

/** What the user can choose about their days. */
export interface TodaySettings {
  /** Days without an answer until a follow-up is proposed: at first, and once they had answered. */
  followUpDays: number;
  followUpDaysAfterReply: number;
  mostFollowUps: number;
  /** Days after an interview until thanks are proposed. */
  thanksDays: number;
  quiet: QuietPeriods;
  /** 1 Monday … 7 Sunday; 0 for never. */
  reviewDay: number;
  /** On which day weeks begin: 1 Monday … 7 Sunday. */
  firstWeekday: number;
}

/** Where and when the user is; `horizon`: how many days ahead are looked at. */
export interface Moment {
  /** UTC instant. */
  now: string;
  zone: string;
  horizon: number;
}

/** An item with what most kinds leave open. */
export function todayItem(
  said: Pick<TodayItem, 'kind' | 'subject' | 'key' | 'day' | 'title'> & Partial<TodayItem>,
): TodayItem {
  return { until: null, detail: '', date: null, part: '', hours: null, ...said };
}
