import type { InterviewRound } from '@/domain/interview';

/** Before it starts, in minutes; null for no alarm. */
export type Alarm = number | null;

interface Event {
  round: Pick<InterviewRound, 'id' | 'startsAt' | 'minutes' | 'place' | 'people'>;
  title: string;
  alarm: Alarm;
}

/**
 * A calendar file (RFC 5545) with one round: its time in UTC, which every calendar shows by its own clock.
 * The user's notes stay out of it. Throws where the library refuses the event.
 */
export async function interviewFile({ round, title, alarm }: Event): Promise<string> {
  // The library is wanted by one button alone.
  const { createEvent } = await import('ics');
  const start = new Date(round.startsAt);
  const { error, value } = createEvent({
    uid: `${round.id}@rebound`,
    productId: '-//Rebound//Interviews//EN',
    title,
    start: [
      start.getUTCFullYear(),
      start.getUTCMonth() + 1,
      start.getUTCDate(),
      start.getUTCHours(),
      start.getUTCMinutes(),
    ],
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { hours: Math.floor(round.minutes / 60), minutes: round.minutes % 60 },
    ...(round.place && { location: round.place }),
    ...(round.people.length > 0 && { description: round.people.join('\n') }),
    busyStatus: 'BUSY',
    ...(alarm !== null && {
      alarms: [
        {
          action: 'display',
          description: title,
          trigger: { minutes: alarm, before: true },
        },
      ],
    }),
  });
  if (error || value === null) throw error ?? new Error('The calendar file could not be made.');
  return value;
}
