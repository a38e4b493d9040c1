import { describe, expect, it } from 'vitest';
import { readDate } from '@/capture/meaning/date';

const day = '2026-05-08';
const understood = [
  '2026-05-08', '2026-05-08T09:00:00Z', '2026-05-08T00:00:00+02:00', '2026-5-8', '2026/05/08', '20260508'.replace(/(....)(..)(..)/, '$1.$2.$3'),
  '08 May 2026', 'May 8, 2026', 'Friday, May 8th, 2026', '8. Mai 2026', '8 mai 2026', '8 de mayo de 2026', '8 de maig de 2026', '8 de maio de 2026',
  '8 maggio 2026', '8 mei 2026', '8 maja 2026', '8 maj 2026', '08.05.2026', '8. 5. 2026', '2026年5月8日', '08-May-2026', '1778198400000', '1778198400',
  'Fri May 08 07:00:00 UTC 2026', 'Fri May 08 2026 07:00:00 GMT+0200 (CEST)', 'Fri May  8 7:00 +0200 2026', '8 مايو 2026', '8 мая 2026',
]; // prettier-ignore
const refused = [
  '',
  'today',
  '3 days ago',
  'vor 3 Tagen',
  'Posted 30+ Days Ago',
  '05/08/2026',
  '2026-02-30',
  '2026-13-01',
  '45.67.2026',
  'May 2026',
  '1026-05-08',
  'Foo 8, 2026',
  '12',
];

describe('readDate', () => {
  it.each(understood)('reads %j', (text) => {
    expect(readDate(text)).toBe(day);
  });

  it('tells day and month apart where only one of them can be a month', () => {
    expect(readDate('25/12/2026')).toBe('2026-12-25');
    expect(readDate('12/25/2026')).toBe('2026-12-25');
    expect(readDate('05/05/2026')).toBe('2026-05-05');
  });

  it.each(refused)('reads nothing in %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('reads milliseconds, and no other thing', () => {
    expect(readDate(1778198400000)).toBe(day);
    expect(readDate(7)).toBeNull();
    expect(readDate({})).toBeNull();
  });
});
