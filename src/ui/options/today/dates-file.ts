import { i18n } from '#i18n';
import { dayAfter } from '@/domain/week';
import type { TodayItem } from '@/insights/today/today-item';
import { itemTitle } from '../../today/today-words';
import { readToday } from '../../today/read-today';

/** Days ahead that the file holds. */
const horizon = 90;

/** A calendar file (RFC 5545) with the dates that lie ahead: interviews at their time, all else as whole days. */
export async function datesFile(): Promise<string> {
  const { plan, sources } = await readToday(horizon);
  const rounds = sources.agenda.flatMap((entry) => entry.rounds);
  const minutes = new Map(rounds.map((round) => [round.id, round.minutes]));
  return calendarOf([...plan.due, ...plan.soon], minutes);
}

/** In: items of the plan, and how long each round is. Out: the file's text. Throws where the library refuses one. */
export async function calendarOf(
  items: readonly TodayItem[],
  minutes: ReadonlyMap<string, number>,
): Promise<string> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    items.map((item) => calendarEvent(item, minutes.get(item.part))),
    {
      productId: '-//Rebound//Dates//EN',
      calName: 'Rebound',
    },
  );
  if (error || !value) throw error ?? new Error('The calendar could not be made.');
  return value;
}

function calendarEvent(item: TodayItem, minutes = 60) {
  const { kind, subject, key, day, date } = item;
  const said = {
    uid: `${subject}-${key}@rebound`,
    title: `${i18n.t(`today.kind.${kind}`)}: ${itemTitle(item)}`,
  };
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
