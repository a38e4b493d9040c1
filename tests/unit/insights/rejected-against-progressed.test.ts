import { describe, expect, test } from 'vitest';
import type { Outcome, Stage } from '@/domain/status';
import { compareRejectedWithProgressed } from '@/insights/rejected-against-progressed';

type Compared = Parameters<typeof compareRejectedWithProgressed>[0][number];

function postings(
  count: number,
  fate: { furthestStage: Stage; outcome: Outcome | null },
  skillsOf: (index: number) => string[],
  kind: Compared['mentions'][number]['kind'] = 'tool',
): Compared[] {
  return Array.from({ length: count }, (_, index) => ({
    applicationId: `${fate.furthestStage}-${fate.outcome}-${index}`,
    title: 'Analyst',
    savedAt: '2026-05-03T10:00:00.000Z',
    ...fate,
    mentions: skillsOf(index).map((name) => ({ name, kind })),
  }));
}

const no = { furthestStage: 'applied', outcome: 'rejected' } as const;
const invited = { furthestStage: 'screening', outcome: null } as const;
const up = (to: number, name: string) => (index: number) => (index < to ? [name] : []);

/** Numbers in [0, 1), the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

describe('rejected against progressed', () => {
  test('nothing is claimed under ten of either', () => {
    const few = [...postings(9, no, up(9, 'SAP')), ...postings(40, invited, () => [])];
    expect(compareRejectedWithProgressed(few)).toMatchObject({
      state: 'too-few',
      rejections: 9,
      invitations: 40,
      moreInRejections: [],
      moreInInvitations: [],
    });
    expect(compareRejectedWithProgressed([]).state).toBe('too-few');
  });

  test('a skill of nearly every no and of hardly any invitation is a hint, with its counts', () => {
    const search = [...postings(12, no, up(10, 'SAP')), ...postings(12, invited, up(2, 'SAP'))];
    expect(compareRejectedWithProgressed(search)).toMatchObject({
      state: 'hints',
      moreInRejections: [{ name: 'SAP', rejections: 10, invitations: 2 }],
      moreInInvitations: [],
    });
  });

  test('the clearest difference stands first on either side', () => {
    const search = [
      ...postings(20, no, (index) => [
        ...up(15, 'SAP')(index),
        ...up(18, 'VBA')(index),
        ...up(2, 'SQL')(index),
        ...up(1, 'Git')(index),
      ]),
      ...postings(20, invited, (index) => [
        ...up(4, 'SAP')(index),
        ...up(3, 'VBA')(index),
        ...up(13, 'SQL')(index),
        ...up(16, 'Git')(index),
      ]),
    ];
    const { moreInRejections, moreInInvitations } = compareRejectedWithProgressed(search);
    expect(moreInRejections.map(({ name }) => name)).toEqual(['VBA', 'SAP']);
    expect(moreInInvitations.map(({ name }) => name)).toEqual(['Git', 'SQL']);
  });

  test('a no after an interview counts as an invitation, and who still waits counts nowhere', () => {
    const late = { furthestStage: 'interview', outcome: 'rejected' } as const;
    const waiting = { furthestStage: 'applied', outcome: null } as const;
    const ghosted = { furthestStage: 'applied', outcome: 'ghosted' } as const;
    const search = [late, waiting, ghosted].flatMap((fate) => postings(11, fate, () => []));
    expect(compareRejectedWithProgressed(search)).toMatchObject({ rejections: 0, invitations: 11 });
  });

  test('social skills and what fewer than five postings name are no hint', () => {
    const social = [
      ...postings(15, no, up(15, 'Empathy'), 'social'),
      ...postings(15, invited, () => []),
    ];
    expect(compareRejectedWithProgressed(social).state).toBe('nothing-stands-out');
    const rare = [...postings(11, no, up(4, 'SAP')), ...postings(40, invited, () => [])];
    expect(compareRejectedWithProgressed(rare).state).toBe('nothing-stands-out');
  });

  test('in invented searches without any difference it finds one in under 5 % of skills', () => {
    const random = numbers(3);
    const skills = Array.from({ length: 20 }, (_, index) => `skill ${index}`);
    let hints = 0;
    const searches = 200;
    for (let search = 0; search < searches; search += 1) {
      const names = () => skills.filter(() => random() < 0.4);
      const { moreInRejections, moreInInvitations } = compareRejectedWithProgressed([
        ...postings(25, no, names),
        ...postings(15, invited, names),
      ]);
      hints += moreInRejections.length + moreInInvitations.length;
    }
    expect(hints / (searches * skills.length)).toBeLessThan(0.05);
  });

  test('in invented searches a skill at 80 % against 30 % is found nearly always', () => {
    const random = numbers(5);
    let found = 0;
    for (let search = 0; search < 100; search += 1) {
      const { moreInRejections } = compareRejectedWithProgressed([
        ...postings(30, no, () => (random() < 0.8 ? ['SAP'] : [])),
        ...postings(30, invited, () => (random() < 0.3 ? ['SAP'] : [])),
      ]);
      if (moreInRejections.some(({ name }) => name === 'SAP')) found += 1;
    }
    expect(found).toBeGreaterThan(85);
  });
});
