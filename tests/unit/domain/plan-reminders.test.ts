import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundlePast, planReminders, type ReminderRules } from '@/domain/plan-reminders';

const rules: ReminderRules = { zone: 'Europe/Berlin', fromHour: 9, toHour: 18, perDay: 2 };
const now = '2026-05-06T07:30:00.000Z';
const due = (...times: string[]) => times.map((dueAt, index) => ({ id: `r${index}`, dueAt }));

describe('a reminder', () => {
  test('comes when it is due, or in the morning after a night', () => {
    const planned = planReminders(
      due('2026-05-06T10:00:00.000Z', '2026-05-06T20:00:00.000Z'),
      [],
      rules,
      now,
    );
    expect(planned.map(({ at }) => at)).toEqual([
      '2026-05-06T10:00:00.000Z',
      '2026-05-07T07:00:00.000Z',
    ]);
  });

  test('that fell into a break comes in the first allowed hour after it', () => {
    const rest = { from: '2026-05-06T06:00:00.000Z', until: '2026-05-08T04:00:00.000Z' };
    const [planned] = planReminders(due('2026-05-06T10:00:00.000Z'), [rest], rules, now);
    expect(planned?.at).toBe('2026-05-08T07:00:00.000Z');
  });

  test('waits for the next day once the day is full, with those shown already counted', () => {
    const five = due(...Array<string>(5).fill('2026-05-01T10:00:00.000Z'));
    const planned = planReminders(five, [], rules, now, ['2026-05-06T07:10:00.000Z']);
    expect(planned.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-05-06',
      '2026-05-07',
      '2026-05-07',
      '2026-05-08',
      '2026-05-08',
    ]);
  });
});

test('those that were missed come as one, and count as one', () => {
  const missed = due(
    '2026-05-02T07:00:00.000Z',
    '2026-05-01T07:00:00.000Z',
    '2026-05-06T12:00:00.000Z',
  );
  const { bundle, together } = bundlePast(missed, now);
  expect(together).toEqual(['r1', 'r0']);
  const planned = planReminders(bundle, [], rules, now);
  expect(planned.map(({ id, at }) => [id, at])).toEqual([
    ['r1', now],
    ['r2', '2026-05-06T12:00:00.000Z'],
  ]);
});

describe('over time zones and changes of the clock', () => {
  const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) });
  const instant = moment.map((time) => new Date(time).toISOString());
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'America/Sao_Paulo',
    'Pacific/Chatham',
    'Asia/Kolkata',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'UTC',
  ];
  const anyRules = fc.record({
    zone: fc.constantFrom(...zones),
    fromHour: fc.integer({ min: 0, max: 23 }),
    toHour: fc.integer({ min: 1, max: 24 }),
    perDay: fc.integer({ min: 1, max: 3 }),
  });
  const anyBreak = fc.tuple(moment, fc.integer({ min: 1, max: 15 * 24 })).map(([from, hours]) => ({
    from: new Date(from).toISOString(),
    until: new Date(from + hours * 3_600_000).toISOString(),
  }));
  const situation = fc.record({
    reminders: fc.array(instant, { maxLength: 12 }).map((times) => due(...times)),
    breaks: fc.array(anyBreak, { maxLength: 6 }),
    rules: anyRules,
    now: instant,
  });

  test('none comes in a break, none before its time, and none is lost', () => {
    fc.assert(
      fc.property(situation, ({ reminders, breaks, rules: anyone, now: then }) => {
        const planned = planReminders(reminders, breaks, anyone, then);
        expect(planned.map(({ id }) => id).toSorted()).toEqual(
          reminders.map(({ id }) => id).toSorted(),
        );
        for (const { at, dueAt } of planned) {
          expect(at >= dueAt && at >= then).toBe(true);
          expect(breaks.some(({ from, until }) => from <= at && at < until)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each comes within the hours, and no day has more than it may', () => {
    fc.assert(
      fc.property(situation, ({ reminders, breaks, rules: anyone, now: then }) => {
        const planned = planReminders(reminders, breaks, anyone, then);
        const format = new Intl.DateTimeFormat('en-GB', {
          timeZone: anyone.zone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          hourCycle: 'h23',
        });
        const days = new Map<string, number>();
        for (const { at } of planned) {
          const [day = '', hour = ''] = format.format(new Date(at)).split(', ');
          days.set(day, (days.get(day) ?? 0) + 1);
          const last = Math.max(anyone.toHour, anyone.fromHour + 1);
          expect(Number(hour)).toBeGreaterThanOrEqual(anyone.fromHour);
          expect(Number(hour)).toBeLessThan(last);
        }
        expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(anyone.perDay);
      }),
      { numRuns: 300 },
    );
  });

  test('the plan does not depend on the order of reminders and breaks', () => {
    fc.assert(
      fc.property(situation, ({ reminders, breaks, rules: anyone, now: then }) => {
        expect(planReminders(reminders.toReversed(), breaks.toReversed(), anyone, then)).toEqual(
          planReminders(reminders, breaks, anyone, then),
        );
      }),
    );
  });
});
