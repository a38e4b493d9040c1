import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRest, restEnd, restSubject } from '@/domain/break';
import { eventMaker } from '../../fakes/event-maker';
import { arbitraryHistory } from '../../fakes/histories';

const from = '2026-05-01T18:00:00.000Z';
const until = '2026-05-04T06:00:00.000Z';

describe('a break', () => {
  test('counts until its end, which is no longer part of it', () => {
    expect(restEnd([{ from, until }], from)).toBe(until);
    expect(restEnd([{ from, until }], '2026-05-04T05:59:59.999Z')).toBe(until);
    expect(restEnd([{ from, until }], until)).toBeNull();
    expect(restEnd([{ from, until }], '2026-05-01T17:59:59.999Z')).toBeNull();
  });

  test('that another one continues ends where the last of them ends', () => {
    const next = { from: '2026-05-04T06:00:00.000Z', until: '2026-05-05T06:00:00.000Z' };
    const apart = { from: '2026-05-06T06:00:00.000Z', until: '2026-05-07T06:00:00.000Z' };
    expect(restEnd([apart, next, { from, until }], from)).toBe(next.until);
  });

  test('ends early when the user comes back, and falls away when it had not begun', () => {
    const make = eventMaker();
    const started = make('break.started', restSubject, { length: 'weekend', from, until });
    const ended = (at: string) => make('break.ended', restSubject, {}, at);
    const back = '2026-05-02T09:00:00.000Z';
    expect(foldRest([started, ended(back)]).breaks).toEqual([{ from, until: back }]);
    expect(foldRest([started, ended('2026-05-01T09:00:00.000Z')]).breaks).toEqual([]);
    expect(foldRest([started, ended('2026-06-01T09:00:00.000Z')]).breaks).toEqual([
      { from, until },
    ]);
  });

  test('that was undone never was, and the words on whom to call stay', () => {
    const make = eventMaker();
    const started = make('break.started', restSubject, { length: 'weekend', from, until });
    const noted = make('help.noted', restSubject, { text: 'Ines, evenings' });
    const undo = make('event.retracted', restSubject, { target: started.id });
    expect(foldRest([undo, noted, started])).toEqual({
      breaks: [],
      lastOfferedAt: null,
      helpNote: 'Ines, evenings',
    });
  });

  test('does not depend on the order in which its events arrive', () => {
    const orders = arbitraryHistory.chain((events) => {
      const own = events.filter(({ subject }) => subject === restSubject);
      return fc.tuple(
        fc.constant(own),
        fc.shuffledSubarray(own, { minLength: own.length, maxLength: own.length }),
      );
    });
    fc.assert(
      fc.property(orders, ([events, arrived]) => {
        expect(foldRest(arrived)).toEqual(foldRest(events));
      }),
    );
  });
});
