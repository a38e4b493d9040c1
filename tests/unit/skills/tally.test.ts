import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MentionStrength } from '@/domain/skill-mention';
import { SkillTally, tallySkills } from '@/skills/tally';

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

test('a posting counted again under its id replaces what it was', () => {
  const tally = new SkillTally();
  tally.add(posting('a', 'SQL', 'Java'));
  tally.add(posting('a', 'SQL'));
  expect(tally.counts().map(({ name, count }) => [name, count])).toEqual([['SQL', 1]]);
  expect(tally.total).toBe(1);
});

test('adding and removing in any order gives what counting afresh gives', () => {
  const names = ['SQL', 'Java', 'Bash', 'Excel'];
  const ids = fc.constantFrom('a', 'b', 'c');
  const step = fc.record({ id: ids, names: fc.option(fc.subarray(names)) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const tally = new SkillTally();
      const kept = new Map<string, ReturnType<typeof posting>>();
      for (const { id, names: listed } of steps) {
        if (listed) {
          tally.add(posting(id, ...listed));
          kept.set(id, posting(id, ...listed));
        } else {
          tally.remove(id);
          kept.delete(id);
        }
      }
      expect(tally.counts()).toEqual(tallySkills(kept.values()));
    }),
  );
});
