import type { JournalEvent } from '@/domain/events';
import { stages } from '@/domain/status';
import { eventMaker } from '../fakes/event-maker';
import { posting } from '../fakes/postings';

/** A journal of `count` saved postings of about 3 kB, each moved a few stages on. */
export function longHistory(count: number): JournalEvent[] {
  const make = eventMaker(Date.UTC(2010, 0, 1));
  const events: JournalEvent[] = [];
  const text = 'You plan, you repair, you write it down in Excel and SQL. '.repeat(50);
  for (let index = 0; index < count; index++) {
    const subject = `long-${index}`;
    const externalId = String(5_000_000_000 + index);
    events.push(
      make('posting.saved', subject, {
        posting: posting({
          externalId,
          url: `https://www.linkedin.com/jobs/view/${externalId}/`,
          title: `Maintenance Planner ${index}`,
          company: `Company ${index % 700}`,
          description: [{ kind: 'paragraph', text }],
          descriptionText: text,
        }),
      }),
    );
    for (const stage of stages.slice(2, 2 + (index % 4))) {
      events.push(make('application.stageChanged', subject, { stage }));
    }
  }
  return events;
}
