import type { JournalEvent } from '@/domain/events';
import type { Stage } from '@/domain/status';
import type { Step } from '@/insights/step-rates';
import { eventMaker } from './event-maker';
import { posting } from './postings';

/** The chance with which an application takes each step. */
export type TrueRates = Record<Step, number>;

const way: [Step, Stage][] = [
  ['reply', 'screening'],
  ['interview', 'interview'],
  ['offer', 'offer'],
];
const saved = posting();

/** The journals of `sent` applications, each of which takes each step with its true rate and ends where it does not. */
export function simulatedSearch(
  sent: number,
  rates: TrueRates,
  random: () => number,
): JournalEvent[][] {
  const make = eventMaker();
  return Array.from({ length: sent }, (_, index) => {
    const subject = `simulated-${index}`;
    const events: JournalEvent[] = [
      make('posting.saved', subject, { posting: saved }),
      make('application.stageChanged', subject, { stage: 'applied' }),
    ];
    for (const [step, stage] of way) {
      if (random() < rates[step]) {
        events.push(make('application.stageChanged', subject, { stage }));
        continue;
      }
      const outcome = random() < 0.5 ? 'rejected' : 'ghosted';
      events.push(make('application.ended', subject, { outcome }));
      break;
    }
    return events;
  });
}
