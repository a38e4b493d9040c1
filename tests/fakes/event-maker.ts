import { nextEventId } from '@/domain/event-id';
import type { EventOf, EventType } from '@/domain/events';

/** Makes events one after the other, each a day later than the one before. */
export function eventMaker(start = Date.UTC(2026, 0, 1)) {
  let time = start;
  let last: string | undefined;
  return function make<Type extends EventType>(
    type: Type,
    subject: string,
    data: EventOf<Type>['data'],
    at?: string,
  ): EventOf<Type> {
    time += 86_400_000;
    last = nextEventId(last, time);
    const recordedAt = new Date(time).toISOString();
    const event = {
      id: last,
      type,
      subject,
      data,
      at: at ?? recordedAt,
      recordedAt,
      zone: 'Europe/Berlin',
      source: 'user',
    };
    return event as unknown as EventOf<Type>;
  };
}
