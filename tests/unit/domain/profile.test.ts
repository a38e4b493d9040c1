import { describe, expect, test } from 'vitest';
import { journalEventSchema } from '@/domain/events';
import { foldProfile } from '@/domain/profile';
import { laterUse } from '@/domain/skill-detail';
import { eventMaker } from '../../fakes/event-maker';

const make = eventMaker();
const added = make('profile.skillsAdded', 'profile', { skills: ['SQL', 'Welding', 'SQL'] });
const described = make('profile.skillsDescribed', 'profile', {
  skills: [
    { name: 'SQL', level: 'strong', lastUsed: '2024-05' },
    { name: 'Python', level: 'working' },
  ],
});

describe('the profile', () => {
  test('tells level and last use of the skills on it, and of no other', () => {
    const profile = foldProfile([described, added]);
    expect(profile.skills).toEqual(['SQL', 'Welding']);
    expect(profile.details).toEqual([
      { name: 'SQL', level: 'strong', lastUsed: '2024-05' },
      { name: 'Welding', level: null, lastUsed: null },
    ]);
  });

  test('keeps what is not said anew', () => {
    const used = make('profile.skillsDescribed', 'profile', {
      skills: [{ name: 'SQL', lastUsed: 'now' }],
    });
    expect(foldProfile([added, described, used]).details[0]).toEqual({
      name: 'SQL',
      level: 'strong',
      lastUsed: 'now',
    });
  });

  test('forgets the level with the skill, and knows both again when the removal is taken back', () => {
    const removed = make('profile.skillsRemoved', 'profile', { skills: ['SQL'] });
    const again = make('profile.skillsAdded', 'profile', { skills: ['SQL'] });
    const undo = make('event.retracted', 'profile', { target: removed.id });
    expect(foldProfile([added, described, removed, again]).details[1]).toEqual({
      name: 'SQL',
      level: null,
      lastUsed: null,
    });
    expect(foldProfile([undo, again, removed, described, added]).details[0]?.level).toBe('strong');
  });
});

test.each([
  ['now', true],
  ['2024', true],
  ['2024-05', true],
  ['2024-13', false],
  ['last year', false],
  ['', false],
])('"%s" as a last use is taken: %s', (lastUsed, taken) => {
  const event = { ...described, data: { skills: [{ name: 'SQL', lastUsed }] } };
  expect(journalEventSchema.safeParse(event).success).toBe(taken);
});

test.each([
  ['now', '2026', 'now'],
  ['2024', '2024-05', '2024'],
  ['2024-05', '2024-11', '2024-11'],
  [null, '2019', '2019'],
  [null, null, null],
])('of %s and %s the later is %s', (a, b, later) => {
  expect(laterUse(a, b)).toBe(later);
  expect(laterUse(b, a)).toBe(later);
});
