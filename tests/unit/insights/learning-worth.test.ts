import { describe, expect, test } from 'vitest';
import type { Salary } from '@/domain/posting';
import { learningWorth, statedPay } from '@/insights/learning-worth';

type Asked = readonly [name: string, strength: 'required' | 'preferred', kind?: 'social'];

const asks = (id: string, ...mentions: Asked[]) => ({
  id,
  mentions: mentions.map(
    ([name, strength, kind]) => ({ name, strength, kind: kind ?? 'tool' }) as const,
  ),
});
const pay = (min: number | null, max: number | null, currency = 'GBP'): Salary => ({
  min,
  max,
  currency,
  period: 'year',
  text: 'pay',
});

describe('what is worth learning', () => {
  test('is first what alone stands between the user and most postings', () => {
    const postings = [
      asks('a', ['SQL', 'required'], ['Python', 'required']),
      asks('b', ['Python', 'required'], ['Git', 'required']),
      asks('c', ['Git', 'preferred'], ['Tableau', 'preferred']),
      asks('d', ['Git', 'required'], ['SQL', 'required'], ['Python', 'required']),
    ];
    const worth = learningWorth(postings, ['sql']);
    expect(worth.map(({ skill, opens, asks: named }) => [skill, opens, named])).toEqual([
      ['Python', 1, 3],
      ['Git', 0, 3],
      ['Tableau', 0, 1],
    ]);
    expect(worth[0]).toMatchObject({ total: 4, postingIds: ['a', 'b', 'd'] });
  });

  test('is never a social skill, and nothing where the profile has it all', () => {
    expect(learningWorth([asks('a', ['Patience', 'required', 'social'])], [])).toEqual([]);
    expect(learningWorth([asks('a', ['SQL', 'required'])], ['SQL'])).toEqual([]);
    expect(learningWorth([], [])).toEqual([]);
  });

  test('opens a posting that lacks a social skill besides', () => {
    const posting = asks('a', ['SQL', 'required'], ['Patience', 'required', 'social']);
    expect(learningWorth([posting], [])[0]?.opens).toBe(1);
  });
});

describe('stated pay', () => {
  test('is told in the currency of most, from least to most', () => {
    const salaries = [pay(30_000, 34_000), null, pay(null, 41_000), pay(50_000, null, 'EUR')];
    expect(statedPay(salaries)).toEqual({
      min: 30_000,
      max: 41_000,
      currency: 'GBP',
      period: 'year',
      postings: 2,
    });
  });

  test('is null where none was understood', () => {
    expect(statedPay([null, { ...pay(1, 2), currency: null }, pay(null, null)])).toBeNull();
  });
});
