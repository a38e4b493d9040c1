import { expect, test } from 'vitest';
import { listedWins } from '@/ui/options/progress/wins/listed-wins';
import { dated } from '../../../../fakes/journeys';

test('steps of applications stand among those that were kept; a skipped one stands once', () => {
  const kept = {
    id: 'w',
    kind: 'other',
    text: 'A good call',
    at: '2026-01-20T10:00:00.000Z',
  } as const;
  const listed = listedWins([kept], [dated({ applied: 0, interview: 9, offer: 30 })]);
  expect(listed.map((win) => (win.from === 'kept' ? win.text : win.step))).toEqual([
    'offered',
    'A good call',
    'interviewed',
  ]);
});
