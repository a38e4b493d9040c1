import { restEnd } from '@/domain/break';
import { ownZone } from '@/domain/zoned-time';
import { quietFrom } from '@/insights/quiet-applications';
import { planToday, type TodayPlan } from '@/insights/today/plan-today';
import { readTodaySettings } from '@/messaging/settings';
import { readTodaySources } from '@/storage/today-reads';

type Sources = Awaited<ReturnType<typeof readTodaySources>>;

/** What today asks for, beside what it was reckoned from. */
export interface TodayRead {
  plan: TodayPlan;
  sources: Sources;
  /** How many applications have been quiet for a while; none are counted during a break. */
  quiet: number;
  /** Until when there is a break; null outside of one. */
  restingUntil: string | null;
}

/** Reads once what all that stands under Today is made from. `horizon`: days ahead. */
export async function readToday(horizon = 7): Promise<TodayRead> {
  const [sources, settings] = await Promise.all([readTodaySources(), readTodaySettings()]);
  const now = new Date().toISOString();
  const plan = planToday(sources, settings, { now, zone: ownZone(), horizon });
  const restingUntil = restEnd(sources.breaks, now);
  const waiting = sources.agenda.filter((it) => (quietFrom(it, settings.quiet) ?? '9') <= now);
  return { plan, sources, restingUntil, quiet: restingUntil === null ? waiting.length : 0 };
}
