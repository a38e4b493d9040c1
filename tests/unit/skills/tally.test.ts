import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MentionStrength } from '@/domain/skill-mention';
import { tallySkills } from '@/skills/tally';

const mention = (name: string, strength: MentionStrength = 'mentioned') => ({
  name,
  kind: 'tool' as const,
  strength,
});
const posting = (id: string, ...names: string[]) => ({
  id,
  mentions: names.map((it) => mention(it)),
});

test('postings are counted, most frequent skill first, then by name', () => {
  const counts = tallySkills([
    posting('a', 'SQL', 'Java'),
    posting('b', 'SQL'),
    posting('c', 'Bash'),
    posting('d'),
  ]);
  expect(counts.map(({ name, count, total, share }) => [name, count, total, share])).toEqual([
    ['SQL', 2, 4, 0.5],
    ['Bash', 1, 4, 0.25],
    ['Java', 1, 4, 0.25],
  ]);
});

test('a posting that names a skill many times counts once, with its strongest wish', () => {
  const mentions = [mention('SQL'), mention('SQL', 'required'), mention('SQL', 'preferred')];
  expect(tallySkills([{ id: 'a', mentions }])).toEqual([
    { name: 'SQL', kind: 'tool', count: 1, required: 1, preferred: 0, total: 1, share: 1 },
  ]);
});

test('any postings are counted as by hand', () => {
  const strengths = fc.constantFrom<MentionStrength>('required', 'preferred', 'mentioned');
  const mentions = fc.array(fc.tuple(fc.constantFrom('SQL', 'Java', 'Bash'), strengths));
  fc.assert(
    fc.property(fc.array(mentions), (lists) => {
      const postings = lists.map((list, at) => ({
        id: `${at}`,
        mentions: list.map(([name, strength]) => mention(name, strength)),
      }));
      const inHowMany = (name: string, ...wanted: MentionStrength[]) =>
        lists.filter((list) =>
          list.some(([it, strength]) => it === name && wanted.includes(strength)),
        ).length;
      for (const { name, count, required, preferred, total } of tallySkills(postings)) {
        expect(count).toBe(inHowMany(name, 'required', 'preferred', 'mentioned'));
        expect(required).toBe(inHowMany(name, 'required'));
        const atLeastPreferred = inHowMany(name, 'required', 'preferred');
        expect(preferred).toBe(atLeastPreferred - required);
        expect(total).toBe(lists.length);
      }
    }),
  );
});
