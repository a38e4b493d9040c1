import { expect, test } from 'vitest';
import { winProposals } from '@/insights/win-proposals';

const now = new Date('2026-03-10T10:00:00.000Z');
const lately = '2026-03-01T10:00:00.000Z';
const none = { afterNo: [], resumes: [], learning: [], lessons: [] };

test('what was learnt, done, added or heard lately is proposed, the latest first', () => {
  const proposals = winProposals(
    {
      afterNo: [
        { applicationId: 'a', feedback: { status: 'replied', answeredAt: lately } as never },
        { applicationId: 'b', feedback: { status: 'declined', answeredAt: lately } as never },
      ],
      resumes: [{ id: 'r', name: 'Short', addedAt: '2026-03-02T10:00:00.000Z' }],
      learning: [
        { id: 'l', skill: 'SQL', doneAt: '2026-03-03T10:00:00.000Z' },
        { id: 'm', skill: 'Go', doneAt: null },
      ],
      lessons: [
        { id: 't', task: { text: 'Call Ines', due: null, doneAt: '2026-03-04T10:00:00.000Z' } },
      ],
    },
    new Set(),
    now,
  );
  expect(proposals.map(({ kind, about }) => [kind, about])).toEqual([
    ['task', 'Call Ines'],
    ['skill', 'SQL'],
    ['resume', 'Short'],
    ['feedback', 'a'],
  ]);
});

test('what was kept already, or lies long back, is not', () => {
  const old = '2025-11-01T10:00:00.000Z';
  const learning = [
    { id: 'l', skill: 'SQL', doneAt: lately },
    { id: 'm', skill: 'Go', doneAt: old },
  ];
  expect(winProposals({ ...none, learning }, new Set(['win-skill-l']), now)).toEqual([]);
});
