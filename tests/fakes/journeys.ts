import type { Journey } from '@/domain/journey';
import type { Stage } from '@/domain/status';

const start = Date.UTC(2026, 0, 5, 10);
const day = 86_400_000;

/** How one application went; `changes` say what a test cares about. */
export function journey(changes: Partial<Journey> = {}): Journey {
  return {
    applicationId: 'a',
    title: 'Ward Nurse',
    company: 'Larch Hospital',
    saved: { at: new Date(start).toISOString(), isSure: true },
    reached: {},
    furthestStage: 'saved',
    outcome: null,
    ended: null,
    reason: null,
    resumeId: null,
    channel: null,
    isChannelSaid: false,
    companySize: null,
    tailored: null,
    postedOn: null,
    ...changes,
  };
}

/** One that reached these stages on these days after it was saved. */
export function dated(
  reached: Partial<Record<Stage, number>>,
  changes: Partial<Journey> = {},
): Journey {
  const steps = Object.entries(reached).map(([stage, days]) => [
    stage,
    { at: new Date(start + days * day).toISOString(), isSure: true },
  ]);
  const furthestStage = (Object.keys(reached).at(-1) ?? 'saved') as Stage;
  return journey({ reached: Object.fromEntries(steps), furthestStage, ...changes });
}

/** As many alike. */
export function many(count: number, changes: Partial<Journey>): Journey[] {
  return Array.from({ length: count }, (_, index) =>
    journey({ applicationId: `j-${index}`, ...changes }),
  );
}
