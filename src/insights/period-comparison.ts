import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { endOfDay } from 'date-fns/endOfDay';
import { startOfDay } from 'date-fns/startOfDay';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfWeek } from 'date-fns/startOfWeek';
import { subMonths } from 'date-fns/subMonths';
import { subWeeks } from 'date-fns/subWeeks';
import { measures, type Measure, type StepTaken } from './steps-taken';

export type PeriodUnit = 'month' | 'week';

/** The day on which a week starts, as `Date` counts: 0 is Sunday. */
export type WeekStart = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Local days, both included, as instants. */
export interface Period {
  from: Date;
  to: Date;
}

export interface MeasureComparison {
  measure: Measure;
  /** In this period so far, and in the one before up to the same day. */
  now: number;
  before: number;
  /** In the last 30 (or 7) days, and in as many days on average of all before them. */
  recent: number;
  /** null where the search is too young for an average. */
  usual: number | null;
}

export interface PeriodComparison {
  thisPeriod: Period;
  lastPeriod: Period;
  /** Measures of which anything was ever counted. */
  rows: MeasureComparison[];
}

/** From how many spans before the last one on an average is told. */
const spansForAverage = 2;

/**
 * This month (or week) so far beside the last one up to the same day, where it has that day, and the last 30 (or 7)
 * days beside the average before them. By local days.
 */
export function comparePeriods(
  taken: readonly StepTaken[],
  unit: PeriodUnit,
  now: Date,
  weekStartsOn: WeekStart,
): PeriodComparison {
  const begin = (day: Date) =>
    unit === 'month' ? startOfMonth(day) : startOfWeek(day, { weekStartsOn });
  const sameDay = unit === 'month' ? subMonths(now, 1) : subWeeks(now, 1);
  const thisPeriod = { from: begin(now), to: endOfDay(now) };
  const lastPeriod = { from: begin(sameDay), to: endOfDay(sameDay) };
  const days = unit === 'month' ? 30 : 7;
  const recent = { from: startOfDay(addDays(now, 1 - days)), to: endOfDay(now) };
  const first = taken.reduce((least, { at }) => (at < least ? at : least), now.toISOString());
  const spans = differenceInCalendarDays(recent.from, new Date(first)) / days;
  const earlier = { from: new Date(first), to: new Date(recent.from.getTime() - 1) };
  const rows = measures.flatMap((measure) => {
    const own = taken.filter((each) => each.measure === measure);
    if (own.length === 0) return [];
    return [
      {
        measure,
        now: sumIn(own, thisPeriod),
        before: sumIn(own, lastPeriod),
        recent: sumIn(own, recent),
        usual: spans < spansForAverage ? null : sumIn(own, earlier) / spans,
      },
    ];
  });
  return { thisPeriod, lastPeriod, rows };
}

function sumIn(taken: readonly StepTaken[], { from, to }: Period): number {
  const [first, last] = [from.toISOString(), to.toISOString()];
  return taken.reduce((sum, { at, amount }) => (at >= first && at <= last ? sum + amount : sum), 0);
}

/** The steps that weigh most come first where some are recognised in words. */
const byWeight: readonly Measure[] = [
  'offers',
  'rounds',
  'invitations',
  'feedback',
  'conversations',
  'contacts',
  'skills',
  'hours',
  'stories',
  'resumes',
  'applications',
];

/** Up to `most` measures with more in this period than by the same day of the last one. */
export function stepsForward(rows: readonly MeasureComparison[], most = 3): MeasureComparison[] {
  return rows
    .filter(({ now, before }) => now > before)
    .sort((a, b) => byWeight.indexOf(a.measure) - byWeight.indexOf(b.measure))
    .slice(0, most);
}

export interface MonthCounts {
  /** "2026-05", by the user's own calendar. */
  month: string;
  counts: Partial<Record<Measure, number>>;
}

/** What was counted in each of the latest `most` months, from the first with anything on, without a gap. */
export function monthlyCounts(taken: readonly StepTaken[], now: Date, most = 12): MonthCounts[] {
  if (taken.length === 0) return [];
  const first = taken.reduce((least, { at }) => (at < least ? at : least), taken[0]!.at);
  const months = eachMonthOfInterval({ start: new Date(first), end: now }).slice(-most);
  const rows = new Map(
    months.map((day): [string, MonthCounts] => [monthOf(day), { month: monthOf(day), counts: {} }]),
  );
  for (const { measure, at, amount } of taken) {
    const counts = rows.get(monthOf(new Date(at)))?.counts;
    if (counts) counts[measure] = (counts[measure] ?? 0) + amount;
  }
  return [...rows.values()];
}

function monthOf(day: Date): string {
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}
