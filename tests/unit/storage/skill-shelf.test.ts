import { describe, expect, test } from 'vitest';
import { mentionStrengths, skillKinds, type SkillMention } from '@/domain/skill-mention';
import { packShelf, shelfOf, unpackShelf } from '@/storage/skill-shelf';

const mention = (changes: Partial<SkillMention> = {}): SkillMention => ({
  name: 'SQL',
  kind: 'tool',
  strength: 'required',
  years: null,
  inTitle: false,
  ...changes,
});

describe('a shelf', () => {
  test('gives back every kind, strength, number of years and title, in their order', () => {
    const mentions = [
      ...skillKinds.map((kind) => mention({ kind, name: `a ${kind}` })),
      ...mentionStrengths.map((strength) => mention({ strength, name: 'C++ & "more", élan 🙂' })),
      mention({ years: 10 }),
      mention({ inTitle: true, years: 3 }),
    ];
    const postings = [
      { applicationId: 'a', mentions },
      { applicationId: 'b', mentions: [] },
      { applicationId: 'c', mentions: mentions.toReversed() },
    ];
    expect(unpackShelf(packShelf(3, postings))).toEqual(postings);
    expect(unpackShelf(packShelf(3, []))).toEqual([]);
  });

  test('is the same for the same postings, whatever their order', () => {
    const postings = ['b', 'c', 'a'].map((applicationId) => ({
      applicationId,
      mentions: [mention(), mention({ name: `only ${applicationId}` })],
    }));
    expect(packShelf(1, postings)).toEqual(packShelf(1, postings.toReversed()));
  });

  test('shares equal mentions, with other shelves too', () => {
    const known = new Map<string, SkillMention>();
    const shelf = (id: string) =>
      packShelf(0, [{ applicationId: id, mentions: [mention({ name: id }), mention()] }]);
    const [first] = unpackShelf(shelf('a'), known);
    const [second] = unpackShelf(shelf('b'), known);
    expect(second!.mentions[1]).toBe(first!.mentions[1]);
  });

  test("is not broken by a line end or tab in a user's own name", () => {
    const mentions = [mention({ name: 'wet\tfelting\nby hand' }), mention()];
    const [posting] = unpackShelf(packShelf(0, [{ applicationId: 'a', mentions }]));
    expect(posting!.mentions.map(({ name }) => name)).toEqual(['wet felting by hand', 'SQL']);
  });
});

test('postings spread evenly over the shelves', () => {
  const counts = new Map<number, number>();
  for (let at = 0; at < 6400; at += 1) {
    const shelf = shelfOf(`0198c5d2-7a3b-7${at.toString(16).padStart(3, '0')}-9a41-${at * 7919}`);
    counts.set(shelf, (counts.get(shelf) ?? 0) + 1);
  }
  expect(counts.size).toBe(64);
  expect(Math.max(...counts.values())).toBeLessThan(200);
});
