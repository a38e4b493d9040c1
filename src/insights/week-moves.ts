import { effectiveEvents } from '@/domain/effective-events';
import type { JournalEvent } from '@/domain/events';
import type { Stage } from '@/domain/status';

/** How many applications came to each in a week. */
export interface WeekMoves {
  sent: number;
  /** They wanted to talk: a screening, an assessment or an interview. */
  invitations: number;
  offers: number;
}

const counted: Partial<Record<Stage, keyof WeekMoves>> = {
  applied: 'sent',
  screening: 'invitations',
  assessment: 'invitations',
  interview: 'invitations',
  final: 'invitations',
  offer: 'offers',
};

/**
 * What moved forward from `from` to `until` (UTC, exclusive), each application counted once for each. In: the events
 * recorded since `from`, of any subject, so that what was taken back later is left out.
 */
export function weekMoves(events: readonly JournalEvent[], from: string, until: string): WeekMoves {
  const found = { sent: new Set(), invitations: new Set(), offers: new Set() };
  for (const event of effectiveEvents(events)) {
    if (event.type !== 'application.stageChanged' || event.at < from || event.at >= until) continue;
    const name = counted[event.data.stage];
    if (name) found[name].add(event.subject);
  }
  return {
    sent: found.sent.size,
    invitations: found.invitations.size,
    offers: found.offers.size,
  };
}
