import { roundEnd, type InterviewRound, type RoundPlan } from '@/domain/interview';
import { instantInZone, ownZone, wallTime } from '@/domain/zoned-time';

/** The time, people and place of a round as a form's fields hold them. */
export interface RoundForm {
  kind: RoundPlan['kind'];
  day: string;
  time: string;
  zone: string;
  minutes: number | null;
  place: string;
  /** One a line. */
  people: string;
  notes: string;
}

const mostPeople = 30;
const longestPerson = 300;

/** The form of a round, or of one yet to be written: tomorrow at ten, where the user lives. */
export function toRoundForm(round: InterviewRound | null, now = new Date()): RoundForm {
  if (round === null) {
    const zone = ownZone();
    const tomorrow = new Date(now.getTime() + 86_400_000).toISOString();
    const { day } = wallTime(tomorrow, zone);
    return {
      kind: 'video',
      day,
      time: '10:00',
      zone,
      minutes: 60,
      place: '',
      people: '',
      notes: '',
    };
  }
  const { kind, startsAt, zone, minutes, place, people, notes } = round;
  return {
    ...wallTime(startsAt, zone),
    kind,
    zone,
    minutes,
    place,
    notes,
    people: people.join('\n'),
  };
}

/** What a form says of its round; null while its day, time or length is none. */
export function roundOfForm(form: RoundForm): Partial<RoundPlan> | null {
  const startsAt = instantInZone(form, form.zone);
  const { minutes } = form;
  if (startsAt === null || minutes === null || minutes < 5 || minutes > 1440) return null;
  const people = form.people
    .split('\n')
    .map((line) => line.trim().slice(0, longestPerson))
    .filter(Boolean)
    .slice(0, mostPeople);
  return {
    kind: form.kind,
    startsAt,
    zone: form.zone,
    minutes: Math.round(minutes),
    place: form.place.trim(),
    people,
    notes: form.notes.trim(),
  };
}

/** Rounds to come, the next one first, and those that are over, the latest first. */
export function splitByTime<Listed extends { round: InterviewRound }>(
  rounds: readonly Listed[],
  now: number,
): { coming: Listed[]; past: Listed[] } {
  const sorted = rounds.toSorted(
    (a, b) => Date.parse(a.round.startsAt) - Date.parse(b.round.startsAt),
  );
  return {
    coming: sorted.filter(({ round }) => roundEnd(round) > now),
    past: sorted.filter(({ round }) => roundEnd(round) <= now).toReversed(),
  };
}
