import type { AgendaEntry } from '@/domain/agenda';
import { roundEnd } from '@/domain/interview';
import { dayAfter, localDay } from '@/domain/week';
import { quietFrom } from '../quiet-applications';
import { todayItem, type Moment, type TodayItem, type TodaySettings } from './today-item';

/** Usual courtesies and choices of ours, no study's figures; in days. */
const closingNotice = 3;
const thanksFor = 3;
const feedbackAfter = 1;
const feedbackFor = 14;
const feedbackReminderAfter = 7;
const feedbackReminderFor = 30;

const dayLength = 86_400_000;

/** What one application asks for, today or on a day to come. */
export function applicationItems(
  entry: AgendaEntry,
  settings: TodaySettings,
  moment: Moment,
): TodayItem[] {
  const { applicationId: subject, title, company: detail } = entry;
  const item = (said: Pick<TodayItem, 'kind' | 'key' | 'day'> & Partial<TodayItem>): TodayItem =>
    todayItem({ subject, title, detail, ...said });
  return [
    ...roundItems(entry, settings, moment, item),
    ...closingItems(entry, item),
    ...feedbackItems(entry, moment, item),
    ...followUpItems(entry, settings, moment, item),
  ];
}

type MakeItem = (said: Pick<TodayItem, 'kind' | 'key' | 'day'> & Partial<TodayItem>) => TodayItem;

function roundItems(
  { rounds }: AgendaEntry,
  { thanksDays }: TodaySettings,
  { now, zone }: Moment,
  item: MakeItem,
): TodayItem[] {
  return rounds.map((round) => {
    const { id: part, startsAt } = round;
    const end = roundEnd(round);
    if (end > Date.parse(now)) {
      const day = localDay(startsAt, zone);
      const until = localDay(new Date(end).toISOString(), zone);
      const key = `interview:${part}:${startsAt}`;
      return item({ kind: 'interview', key, day, until, date: startsAt, part });
    }
    const day = dayAfter(localDay(new Date(end).toISOString(), zone), thanksDays);
    const until = dayAfter(day, thanksFor);
    return item({ kind: 'thanks', key: `thanks:${part}`, day, until, part });
  });
}

function closingItems({ closesOn }: AgendaEntry, item: MakeItem): TodayItem[] {
  if (closesOn === null) return [];
  const day = dayAfter(closesOn, -closingNotice);
  const key = `closing:${closesOn}`;
  return [item({ kind: 'closing', key, day, until: closesOn, date: closesOn })];
}

function feedbackItems(
  { outcome, statusAt, feedback }: AgendaEntry,
  { now, zone }: Moment,
  item: MakeItem,
): TodayItem[] {
  const { status, sentAt, remindedAt } = feedback;
  const isOver = (since: string, days: number) =>
    Date.parse(now) - Date.parse(since) > (days + 2) * dayLength;
  if (status === 'sent' && sentAt !== null && remindedAt === null) {
    if (isOver(sentAt, feedbackReminderFor)) return [];
    const day = dayAfter(localDay(sentAt, zone), feedbackReminderAfter);
    const until = dayAfter(localDay(sentAt, zone), feedbackReminderFor);
    return [item({ kind: 'feedbackReminder', key: `feedbackReminder:${sentAt}`, day, until })];
  }
  if (outcome !== 'rejected' || (status !== 'none' && status !== 'drafted')) return [];
  if (isOver(statusAt, feedbackFor)) return [];
  const day = dayAfter(localDay(statusAt, zone), feedbackAfter);
  const until = dayAfter(localDay(statusAt, zone), feedbackFor);
  return [item({ kind: 'feedback', key: `feedback:${statusAt}`, day, until })];
}

/** Proposed from its day until the application counts as quiet: from then on there is a list for it. */
function followUpItems(
  entry: AgendaEntry,
  { followUpDays, followUpDaysAfterReply, mostFollowUps, quiet }: TodaySettings,
  { now, zone }: Moment,
  item: MakeItem,
): TodayItem[] {
  const { rounds, followUps, stage, waitingUntil } = entry;
  if (followUps >= mostFollowUps) return [];
  const time = Date.parse(now);
  if (rounds.some((round) => roundEnd(round) > time)) return [];
  const since = lastHeard(entry);
  const quietAt = quietFrom({ ...entry, statusAt: since }, quiet);
  if (quietAt === null || quietAt <= now) return [];
  const days = stage === 'applied' ? followUpDays : followUpDaysAfterReply;
  const due = dayAfter(localDay(since, zone), days);
  const waited = waitingUntil === null ? due : localDay(waitingUntil, zone);
  const day = waited > due ? waited : due;
  const until = dayAfter(localDay(quietAt, zone), -1);
  return day > until
    ? []
    : [item({ kind: 'followUp', key: `followUp:${since}`, day, until, part: since })];
}

/** The last step, the last interview's end, or the user's own follow-up, whichever came last. */
function lastHeard({ statusAt, followedUpAt, rounds }: AgendaEntry): string {
  const ends = rounds.map((round) => new Date(roundEnd(round)).toISOString());
  return [statusAt, followedUpAt ?? '', ...ends].reduce((a, b) => (a > b ? a : b));
}
