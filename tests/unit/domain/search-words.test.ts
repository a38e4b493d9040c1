import { describe, expect, it } from 'vitest';
import { distinctWords, searchWords, wordsTest } from '@/domain/search-words';

describe('the words of a search', () => {
  it('know no case, no accents, no punctuation', () => {
    expect(searchWords('Développeur·se (H/F), Zürich!')).toEqual([
      'developpeur',
      'se',
      'h',
      'f',
      'zurich',
    ]);
  });

  it('keep the signs that make a name', () => {
    expect(searchWords('C++, C# and Node.js')).toEqual(['c++', 'c#', 'and', 'node', 'js']);
  });

  it('stand once each', () => {
    expect(distinctWords(['You plan, you repair.', 'Plan well'])).toBe(' you plan repair well');
  });

  it('are found by their beginnings, in any order, all of them', () => {
    const words = distinctWords(['Wound care at night in Leeds']);
    expect(wordsTest('lee wou')(words)).toBe(true);
    expect(wordsTest('wound day')(words)).toBe(false);
    expect(wordsTest('are')(words)).toBe(false);
  });

  it('begin anywhere in languages without spaces', () => {
    expect(wordsTest('看護')(distinctWords(['東京の看護師を募集']))).toBe(true);
  });

  it('of an empty query fit nothing', () => {
    expect(wordsTest(' – ')(distinctWords(['anything']))).toBe(false);
  });
});
