import { i18n } from '#i18n';
import { isZone, ownZone, wallTime } from '@/domain/zoned-time';

function momentFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
}

function timeFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
}

/** An instant by the user's own clock, and by that of another zone where it shows another time. */
export function clockTimes(
  instant: string,
  zone: string,
  own = ownZone(),
): { here: string; there: string | null } {
  const date = new Date(instant);
  const other = isZone(zone) ? zone : own;
  const here = momentFormat(own).format(date);
  const there = momentFormat(other).format(date);
  if (here === there) return { here, there: null };
  const isSameDay = wallTime(instant, own).day === wallTime(instant, other).day;
  return { here, there: isSameDay ? timeFormat(other).format(date) : there };
}

/** When something starts, by the user's own clock: "Tue 24 Nov, 14:30"; and by the zone's, where that differs. */
export function momentName(instant: string, zone: string): string {
  const { here, there } = clockTimes(instant, zone);
  return there === null ? here : i18n.t('interview.otherClock', [here, there, zoneName(zone)]);
}

/** "America/New_York" as people read it: "New York". */
function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
