import type { Journey } from '@/domain/journey';
import type { Outcome } from '@/domain/status';
import { levelOf, levels, type Level } from './levels';

/** Where an application goes on from a level, or what became of it there. */
export type FlowEnd = Level | 'waiting' | 'notSent' | Exclude<Outcome, 'accepted'>;

export interface FlowLink {
  from: Level;
  to: FlowEnd;
  count: number;
  /** Those that came as far as `from`. */
  total: number;
}

const ends: readonly FlowEnd[] = [
  ...levels,
  'waiting',
  'notSent',
  'declined',
  'withdrawn',
  'closed',
  'ghosted',
  'rejected',
];

/**
 * How applications flow from saved to their outcome: how many went on from each level, and what became of the others.
 * One that skipped a level passed through it. Links of none are left out; those on from a level come first.
 */
export function flowLinks(
  journeys: readonly Pick<Journey, 'furthestStage' | 'outcome'>[],
): FlowLink[] {
  const counts = new Map<string, number>();
  const passed = new Map<Level, number>();
  const add = (from: Level, to: FlowEnd) => {
    const key = `${from} ${to}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const journey of journeys) {
    const last = levels.indexOf(levelOf(journey));
    for (const [at, level] of levels.entries()) {
      if (at > last) break;
      passed.set(level, (passed.get(level) ?? 0) + 1);
      if (at < last) add(level, levels[at + 1]!);
    }
    const level = levels[last]!;
    if (level !== 'accepted') add(level, endAt(level, journey.outcome));
  }
  return levels.flatMap((from) =>
    ends.flatMap((to) => {
      const count = counts.get(`${from} ${to}`) ?? 0;
      return count === 0 ? [] : [{ from, to, count, total: passed.get(from) ?? 0 }];
    }),
  );
}

/** How many come to each place of a flow; to its beginning, all. */
export function arrivals(
  links: readonly FlowLink[],
  all: number,
): ReadonlyMap<Level | FlowEnd, number> {
  const counts = new Map<Level | FlowEnd, number>([['saved', all]]);
  for (const { to, count } of links) counts.set(to, (counts.get(to) ?? 0) + count);
  return counts;
}

function endAt(level: Level, outcome: Outcome | null): FlowEnd {
  if (outcome !== null) return outcome;
  return level === 'saved' ? 'notSent' : 'waiting';
}
