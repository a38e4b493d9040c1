import { expect, it } from 'vitest';
import { spanOf, usualSpan } from '@/ui/options/applications/proof/proof-span';

const now = new Date(2026, 2, 31, 15);

it('usual spans end today at the latest', () => {
  expect(usualSpan('thisMonth', now)).toEqual({ from: '2026-03-01', to: '2026-03-31' });
  expect(usualSpan('lastMonth', now)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(usualSpan('threeMonths', now)).toEqual({ from: '2025-12-31', to: '2026-03-31' });
});

it.each([
  ['from=2026-01-05&to=2026-01-11', { from: '2026-01-05', to: '2026-01-11' }],
  ['from=2026-01-11&to=2026-01-05', { from: '2026-01-05', to: '2026-01-11' }],
  ['from=2026-02-31&to=<b>', { from: '2026-03-01', to: '2026-03-31' }],
  ['', { from: '2026-03-01', to: '2026-03-31' }],
])('%o is read', (query, span) => {
  expect(spanOf(query, now)).toEqual(span);
});
