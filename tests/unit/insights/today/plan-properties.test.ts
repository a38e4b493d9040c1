import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaEntry } from '@/domain/agenda';
import type { Break } from '@/domain/break';
import { stages } from '@/domain/status';
import { dayAfter, localDay } from '@/domain/week';
import { planToday } from '@/insights/today/plan-today';
import type { TodayItem, TodaySources } from '@/insights/today/today-item';
import { agendaEntry, goal, noSources, usualDays } from '../../../fakes/today';

const moment = fc
  .integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 5, 30) })
  .map((time) => new Date(time).toISOString());
const day = moment.map((instant) => instant.slice(0, 10));
const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Chatham', 'UTC');
const round = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3'),
  kind: fc.constant('video' as const),
  startsAt: moment,
  minutes: fc.integer({ min: 5, max: 300 }),
  zone,
});
const entry: fc.Arbitrary<Partial<AgendaEntry>> = fc.record(
  {
    stage: fc.constantFrom(...stages),
    outcome: fc.constantFrom(null, 'rejected' as const),
    statusAt: moment,
    waitingUntil: fc.option(moment),
    followUps: fc.integer({ min: 0, max: 3 }),
    closesOn: fc.option(day),
    rounds: fc.uniqueArray(round, { maxLength: 2, selector: ({ id }) => id }),
  },
  { requiredKeys: ['statusAt'] },
);
const plan = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  where: fc.constant(''),
  what: fc.constant('course'),
});
const sources: fc.Arbitrary<TodaySources> = fc
  .tuple(fc.array(entry, { maxLength: 6 }), fc.array(plan, { maxLength: 2 }))
  .map(([entries, plans]) => ({
    ...noSources,
    agenda: entries.map((changes, index) =>
      agendaEntry({ applicationId: `a${index}`, ...changes }),
    ),
    goals: plans.map((each, index) => goal({ id: `g${index}`, plan: each })),
  }));
const anyBreak: fc.Arbitrary<Break> = fc
  .tuple(moment, fc.integer({ min: 1, max: 400 }))
  .map(([from, hours]) => ({
    from,
    until: new Date(Date.parse(from) + hours * 3_600_000).toISOString(),
  }));

const name = ({ subject, key }: TodayItem) => `${subject} ${key}`;

describe('whatever was recorded', () => {
  test('in a break there are interviews alone, and outside it nothing of the break is missing', () => {
    fc.assert(
      fc.property(sources, anyBreak, moment, zone, (given, rest, now, where) => {
        const when = { now, zone: where, horizon: 14 };
        const plain = planToday(given, usualDays, when);
        const rested = planToday({ ...given, breaks: [rest] }, usualDays, when);
        const isResting = rest.from <= now && now < rest.until;
        const kept = (items: TodayItem[]) =>
          isResting ? items.filter(({ kind }) => kind === 'interview') : items;
        expect(rested).toEqual({ due: kept(plain.due), soon: kept(plain.soon) });
      }),
    );
  });

  test('each proposal has a name of its own, a day that has come, and is not past its time', () => {
    fc.assert(
      fc.property(sources, moment, zone, (given, now, where) => {
        const { due, soon } = planToday(given, usualDays, { now, zone: where, horizon: 14 });
        const today = localDay(now, where);
        expect(new Set([...due, ...soon].map(name)).size).toBe(due.length + soon.length);
        for (const item of due) {
          expect(item.day <= today && (item.until === null || item.until >= today)).toBe(true);
        }
        for (const item of soon)
          expect(item.day > today && item.day <= dayAfter(today, 14)).toBe(true);
      }),
    );
  });

  test('what was dropped never comes back, and what was moved is not shown before its day', () => {
    fc.assert(
      fc.property(sources, moment, zone, fc.nat({ max: 20 }), (given, now, where, later) => {
        const when = { now, zone: where, horizon: 0 };
        const { due } = planToday(given, usualDays, when);
        const until = dayAfter(localDay(now, where), later + 1);
        const marked = (mark: 'over' | { until: string }): TodaySources => ({
          ...given,
          agenda: given.agenda.map((each) => ({
            ...each,
            marks: Object.fromEntries(due.map(({ key }) => [key, mark])),
          })),
          marks: new Map(
            given.goals.map(({ id }) => [
              id,
              Object.fromEntries(due.map(({ key }) => [key, mark])),
            ]),
          ),
        });
        const reviews = (items: TodayItem[]) => items.filter(({ kind }) => kind !== 'review');
        const at = (days: number) => ({
          ...when,
          now: new Date(Date.parse(now) + days * 86_400_000).toISOString(),
        });
        const names = new Set(due.map(name));
        for (const days of [0, 1, later]) {
          const dropped = planToday(marked('over'), usualDays, at(days)).due;
          expect(reviews(dropped).filter((item) => names.has(name(item)))).toEqual([]);
          if (localDay(at(days).now, where) >= until) continue;
          const moved = planToday(marked({ until }), usualDays, at(days)).due;
          expect(reviews(moved).filter((item) => names.has(name(item)))).toEqual([]);
        }
      }),
    );
  });

  test('who writes each time it is proposed writes twice at most until they answer', () => {
    fc.assert(
      fc.property(moment, zone, fc.constantFrom(...stages), (statusAt, where, stage) => {
        let waiting = agendaEntry({ stage, statusAt });
        for (let days = 0; days < 200; days++) {
          const now = new Date(Date.parse(statusAt) + days * 86_400_000).toISOString();
          const given = { ...noSources, agenda: [waiting] };
          const { due } = planToday(given, usualDays, { now, zone: where, horizon: 0 });
          if (!due.some(({ kind }) => kind === 'followUp')) continue;
          waiting = { ...waiting, followUps: waiting.followUps + 1, followedUpAt: now };
        }
        expect(waiting.followUps).toBeLessThanOrEqual(2);
        if (stage === 'applied' || stage === 'interview') expect(waiting.followUps).toBe(2);
      }),
      { numRuns: 30 },
    );
  });
});
