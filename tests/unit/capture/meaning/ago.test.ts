import { describe, expect, it } from 'vitest';
import { readAgo } from '@/capture/meaning/ago';

const locales = 'en de fr es ca pt pt-PT it nl pl sv ar ar-EG zh zh-TW ja'.split(' ');
const units = ['hour', 'day', 'week', 'month', 'year'] as const;
const counts = [1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 30];

describe.each(locales)('how the browser says in %s how long ago something was', (locale) => {
  const format = new Intl.RelativeTimeFormat(locale);
  it.each(units)('is understood for each count of: %s', (unit) => {
    for (const count of counts) {
      const words = format.format(-count, unit);
      expect(readAgo(words), words).toEqual({ count, unit, atLeast: false });
    }
  });

  it('is not taken for the past where it is to come', () => {
    expect(units.map((unit) => readAgo(format.format(3, unit)))).toEqual(Array(5).fill(null));
  });

  it('is understood for today and yesterday', () => {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    expect(readAgo(words.format(0, 'day'))).toEqual({ count: 0, unit: 'day', atLeast: false });
    expect(readAgo(words.format(-1, 'day'))).toEqual({ count: 1, unit: 'day', atLeast: false });
  });
});

it.each([
  ['Posted 30+ Days Ago', 30, 'day', true],
  ['Posted Today', 0, 'day', false],
  ['Heute veröffentlicht', 0, 'day', false],
  ['Posted Yesterday', 1, 'day', false],
  ['Ausgeschrieben: Vor mehr als 30 Tagen', 30, 'day', true],
  ['Publié il y a plus de 30 jours', 30, 'day', true],
  ['il y a 4 semaines', 4, 'week', false],
  ['hace más de 30 días', 30, 'day', true],
  ['Reposted 2 weeks ago', 2, 'week', true],
  ['a month ago', 1, 'month', false],
  ['vor einer Woche', 1, 'week', false],
  ['il y a une semaine', 1, 'week', false],
  ['hace un mes', 1, 'month', false],
  ['5 minutes ago', 0, 'hour', false],
  ['Just posted', 0, 'day', false],
  ['منذ ٣ أيام', 3, 'day', false],
  ['قبل شهرين', 2, 'month', false],
  ['3天前发布', 3, 'day', false],
  ['超过30天前', 30, 'day', true],
  ['30日以上前に掲載', 30, 'day', true],
  ['Opublikowano ponad 30 dni temu', 30, 'day', true],
  ['3d ago', 3, 'day', false],
])('%s', (words, count, unit, atLeast) => {
  expect(readAgo(words)).toEqual({ count, unit, atLeast });
});

it.each([
  null,
  '',
  'Founded 1978',
  '3 years of experience',
  'in 3 days',
  'You join a team that began two years ago with nothing but an idea, a table and a borrowed laptop.',
  '40 hours a week',
  'Dagmar',
  'We work today for tomorrow and every day after that',
  '2026-05-08',
])('no time ago is read in %j', (words) => {
  expect(readAgo(words)).toBeNull();
});
