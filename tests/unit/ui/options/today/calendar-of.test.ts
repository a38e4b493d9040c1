import { expect, test } from 'vitest';
import { todayItem } from '@/insights/today/today-item';
import { calendarOf } from '@/ui/options/today/calendar-of';

test('a calendar file has interviews at their time and every other date as a whole day', async () => {
  const interview = todayItem({
    kind: 'interview',
    subject: 'a',
    key: 'interview:r',
    day: '2026-05-12',
    title: 'Ward Nurse',
    date: '2026-05-12T08:00:00.000Z',
    part: 'r',
  });
  const closing = todayItem({
    kind: 'closing',
    subject: 'b',
    key: 'closing:2026-05-31',
    day: '2026-05-28',
    title: 'Baker',
    date: '2026-05-31',
  });
  const file = await calendarOf([
    { item: interview, title: 'Interview: Ward Nurse', minutes: 45 },
    { item: closing, title: 'Closes: Baker', minutes: 60 },
  ]);
  const lines = file.split('\r\n');
  expect(lines).toContain('DTSTART:20260512T080000Z');
  expect(lines).toContain('DURATION:PT45M');
  expect(lines).toContain('DTSTART;VALUE=DATE:20260531');
  expect(lines).toContain('DTEND;VALUE=DATE:20260601');
  expect(lines).toContain('SUMMARY:Interview: Ward Nurse');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
});
