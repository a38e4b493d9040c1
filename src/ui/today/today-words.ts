import { i18n } from '#i18n';
import { ownZone, wallTime } from '@/domain/zoned-time';
import type { TodayItem } from '@/insights/today/today-item';
import { dayName } from '../words/dates';

/** What a proposal is about: the posting, the person, the task. */
export function itemTitle({ kind, title, part }: TodayItem): string {
  if (kind === 'review') return i18n.t('today.review');
  if (kind === 'plan' && title === '') return planName(part);
  return title;
}

/** Why it stands there, in one line. */
export function itemReason(item: TodayItem): string {
  return [reason(item), item.kind === 'plan' || isAboutPosting(item) ? item.detail : '']
    .filter(Boolean)
    .join(' · ');
}

/** What to call having done it. */
export function doneName({ kind }: TodayItem): string {
  switch (kind) {
    case 'followUp':
    case 'thanks':
    case 'contact':
      return i18n.t('today.done.wrote');
    case 'feedback':
    case 'feedbackReminder':
      return i18n.t('today.done.asked');
    case 'closing':
      return i18n.t('today.done.applied');
    default:
      return i18n.t('today.done.plain');
  }
}

/** Where more of it is found, as a hash of the options page; null where there is nothing more. */
export function itemPlace({ kind, subject, part }: TodayItem): string | null {
  const id = encodeURIComponent(subject);
  switch (kind) {
    case 'interview':
      return `#/prepare/sheet/${encodeURIComponent(part)}`;
    case 'thanks':
      return `#/prepare/interviews/${encodeURIComponent(part)}`;
    case 'feedback':
    case 'feedbackReminder':
      return `#/lessons/${id}`;
    case 'task':
      return '#/lessons';
    case 'review':
      return '#/today/review';
    case 'closing':
    case 'followUp':
      return `#/applications/${id}`;
    case 'contact':
      return `#/people/${id}`;
    default:
      return null;
  }
}

/** A local day as a near one: "Today", else "Thu, 7 May". */
export function nearDay(day: string): string {
  return weekday.format(new Date(`${day}T12:00:00`));
}

const weekday = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

function isAboutPosting({ kind }: TodayItem): boolean {
  return ['interview', 'closing', 'thanks', 'feedback', 'feedbackReminder', 'followUp'].includes(
    kind,
  );
}

function reason({ kind, date, detail, part, hours }: TodayItem): string {
  switch (kind) {
    case 'interview':
      return i18n.t('today.why.interview', [wallTime(date ?? '', ownZone()).time]);
    case 'closing':
      return i18n.t('today.why.closing', [nearDay(date ?? '')]);
    case 'thanks':
      return i18n.t('today.why.thanks');
    case 'contact':
      return detail === '' ? i18n.t('today.why.contact') : detail;
    case 'task':
      return i18n.t('today.why.task', [detail]);
    case 'milestoneTask':
      return i18n.t('today.why.milestoneTask', [detail]);
    case 'plan':
      return hours === null
        ? i18n.t('today.why.plan')
        : i18n.t('today.why.planHours', [String(hours)]);
    case 'feedback':
      return i18n.t('today.why.feedback');
    case 'feedbackReminder':
      return i18n.t('today.why.feedbackReminder');
    case 'followUp':
      return i18n.t('today.why.followUp', [dayName(part)]);
    case 'review':
      return i18n.t('today.why.review');
  }
}

function planName(kind: string): string {
  const kinds = {
    applications: i18n.t('goal.kind.applications'),
    conversations: i18n.t('goal.kind.conversations'),
    learning: i18n.t('goal.kind.learning'),
  };
  return kinds[kind as keyof typeof kinds] ?? i18n.t('goal.kind.own');
}
