import { i18n } from '#i18n';
import { readToday } from '../../today/read-today';
import { itemTitle } from '../../today/today-words';
import { calendarOf } from './calendar-of';

/** Days ahead that the file holds. */
const horizon = 90;
const usualMinutes = 60;

/** A calendar file with the dates that lie ahead. Throws where it could not be made. */
export async function datesFile(): Promise<string> {
  const { plan, sources } = await readToday(horizon);
  const rounds = sources.agenda.flatMap((entry) => entry.rounds);
  const minutes = new Map(rounds.map((round) => [round.id, round.minutes]));
  const dates = [...plan.due, ...plan.soon].map((item) => ({
    item,
    title: `${i18n.t(`today.kind.${item.kind}`)}: ${itemTitle(item)}`,
    minutes: minutes.get(item.part) ?? usualMinutes,
  }));
  return calendarOf(dates);
}
