import { expect, test } from 'vitest';
import type { Lesson } from '@/domain/lesson';
import type { Influence, Reason } from '@/domain/rejection';
import { tallyRejections, tallyThemes } from '@/insights/rejection-tally';
import { application } from '../../fakes/applications';

const rejected = (
  id: string,
  reason: Reason,
  influence: Influence,
  furthestStage = 'applied' as const,
) =>
  application({
    id,
    outcome: 'rejected',
    furthestStage,
    rejection: { stage: furthestStage, reason, certainty: 'guess', influence, words: '' },
  });

test('rejections are counted by stage, reason and influence; what the user ended is not among them', () => {
  const tally = tallyRejections([
    rejected('a', 'unknown', 'unknown'),
    rejected('b', 'unknown', 'unknown'),
    rejected('c', 'skills', 'within'),
    application({ id: 'd', outcome: 'rejected', furthestStage: 'interview', rejection: null }),
    application({ id: 'e', outcome: 'withdrawn' }),
    application({ id: 'f', outcome: 'ghosted' }),
  ]);
  expect(tally.total).toBe(4);
  expect(tally.byStage).toEqual([
    { stage: 'applied', count: 3 },
    { stage: 'interview', count: 1 },
  ]);
  expect(tally.byReason.map(({ reason, count }) => [reason, count])).toEqual([
    ['skills', 1],
    ['unknown', 3],
  ]);
  expect(tally.byInfluence).toEqual({ within: 1, partly: 0, outside: 0, unknown: 3 });
});

test('themes are counted open and closed, the most frequent first', () => {
  const lesson = (id: string, theme: Lesson['theme'], closedAt: string | null = null): Lesson => ({
    id,
    theme,
    text: 'x',
    applicationId: null,
    learntAt: '2026-05-01T10:00:00.000Z',
    task: null,
    adjustment: null,
    closedAt,
  });
  expect(
    tallyThemes([
      lesson('1', 'network'),
      lesson('2', 'resume', '2026-05-02T10:00:00.000Z'),
      lesson('3', 'resume'),
    ]),
  ).toEqual([
    { theme: 'resume', open: 1, closed: 1 },
    { theme: 'network', open: 1, closed: 0 },
  ]);
});
