import { describe, expect, test } from 'vitest';
import { instantInZone } from '@/domain/zoned-time';
import { interviewFile } from '@/ui/options/prepare/interviews/interview-file';

/** The properties of a calendar file by name, lines unfolded and text unescaped (RFC 5545, 3.1 and 3.3.11). */
function parse(file: string): Record<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).split(';')[0] ?? '';
      const value = line
        .slice(colon + 1)
        .replace(/\\n/g, '\n')
        .replace(/\\([,;\\])/g, '$1');
      return [name, value];
    }),
  );
}

/** "20260504T073000Z" as an instant. */
function instantOf(stamp = ''): string {
  return stamp.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6.000Z');
}

const round = {
  id: 'r1',
  startsAt: '2026-05-04T07:30:00.000Z',
  minutes: 90,
  place: 'Room 4, 2nd floor; ring “Falk”',
  people: ['Ines Falk, recruiter', 'Tom Ahlers; team lead'],
};
const title =
  'Interview: Larch Hospital, Ward Nurse and a very long name that must be folded somewhere';

describe('the calendar file of a round', () => {
  test('says when, for how long, where and with whom, and reads back so', async () => {
    const event = parse(await interviewFile({ round, title, alarm: null }));
    expect(instantOf(event.DTSTART)).toBe(round.startsAt);
    expect(event.DURATION).toBe('PT1H30M');
    expect(event.SUMMARY).toBe(title);
    expect(event.LOCATION).toBe(round.place);
    expect(event.DESCRIPTION).toBe(round.people.join('\n'));
    expect(event.UID).toBe('r1@rebound');
  });

  test.each([
    ['2026-03-29', '03:00', 'Europe/Berlin'],
    ['2026-11-01', '01:30', 'America/New_York'],
    ['2026-06-30', '23:45', 'Asia/Kathmandu'],
  ])('keeps %s %s in %s as the same moment', async (day, time, zone) => {
    const startsAt = instantInZone({ day, time }, zone)!;
    const file = await interviewFile({ round: { ...round, startsAt }, title, alarm: null });
    expect(instantOf(parse(file).DTSTART)).toBe(startsAt);
  });

  test('carries an alarm where one is chosen, and none otherwise', async () => {
    expect(await interviewFile({ round, title, alarm: null })).not.toContain('VALARM');
    const file = await interviewFile({ round, title, alarm: 60 });
    expect(file).toContain('BEGIN:VALARM');
    expect(parse(file).TRIGGER).toMatch(/^-PT(60M|1H)$/);
  });
});
