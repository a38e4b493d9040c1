import { parseISO } from 'date-fns/parseISO';
import { i18n } from '#i18n';
import { withPostedDay } from '@/domain/posted-day';
import type { Posting } from '@/domain/posting';
import { dayName } from './dates';

type Posted = Partial<Pick<Posting, 'postedOn' | 'postedAgo' | 'postedPrecision'>>;

const monthFormat = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });

/**
 * When a posting was put up, as surely as its page said it: "Posted 27 Oct", "Posted about 27 Oct", "Posted about
 * October 2026", "Posted about 2024", "Posted before 25 Oct". Null where the page did not say.
 */
export function postedDay({ postedOn = null, ...more }: Posted, now = new Date()): string | null {
  const posted = withPostedDay({ postedOn, ...more }, now);
  if (!posted.postedOn) return null;
  // The day as the page wrote it, whatever the hour behind it.
  const day = parseISO(posted.postedOn.slice(0, 10));
  const name = dayName(day.toISOString(), now);
  switch (posted.postedPrecision) {
    case 'at-least':
      return i18n.t('posted.before', [name]);
    case 'week':
      return i18n.t('posted.about', [name]);
    case 'month':
      return i18n.t('posted.about', [monthFormat.format(day)]);
    case 'year':
      return i18n.t('posted.about', [String(day.getFullYear())]);
    default:
      return i18n.t('posted.on', [name]);
  }
}
