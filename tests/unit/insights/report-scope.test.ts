import { describe, expect, test } from 'vitest';
import type { PostingFacts } from '@/domain/posting-facts';
import {
  readScope,
  scopeTest,
  wholeScope,
  writeScope,
  type ReportScope,
} from '@/insights/report-scope';

const now = new Date(2026, 4, 20, 15);
const facts = (changes: Partial<PostingFacts> = {}): PostingFacts => ({
  applicationId: 'a',
  title: 'Ward Nurse',
  savedAt: now.toISOString(),
  outcome: null,
  furthestStage: 'saved',
  ...changes,
});
const accepts = (scope: Partial<ReportScope>, changes: Partial<PostingFacts>) =>
  scopeTest({ ...wholeScope, ...scope }, now, (title) => title.toLowerCase())(facts(changes));

describe('a scope in the address', () => {
  test.each<ReportScope>([
    wholeScope,
    { group: 'progressed', family: 'nurse', period: '90', from: null, to: null },
    { group: 'all', family: null, period: 'dates', from: '2026-01-01', to: '2026-05-31' },
    { group: 'saved', family: 'bäcker & co', period: 'dates', from: null, to: '2026-05-31' },
  ])('is read as it was written: %o', (scope) => {
    expect(readScope(new URLSearchParams(String(writeScope(scope))))).toEqual(scope);
  });

  test('takes no more room than it needs', () => {
    expect(String(writeScope(wholeScope))).toBe('');
    expect(String(writeScope({ ...wholeScope, group: 'applied', from: '2026-01-01' }))).toBe(
      'show=applied',
    );
  });

  test.each(['show=everything', 'period=31', 'from=yesterday', 'to=2026-13-45', 'role=', 'x=y'])(
    'stays open where %s says nothing that is known',
    (query) => {
      expect(readScope(new URLSearchParams(query))).toEqual(wholeScope);
    },
  );
});

describe('which postings are in a scope', () => {
  test('progressed: whoever was invited, by the furthest stage; a rejection does not erase it', () => {
    const scope = { group: 'progressed' } as const;
    expect(accepts(scope, { furthestStage: 'interview', outcome: 'rejected' })).toBe(true);
    expect(accepts(scope, { furthestStage: 'screening' })).toBe(true);
    expect(accepts(scope, { furthestStage: 'applied', outcome: 'rejected' })).toBe(false);
  });

  test('applied: from that step on, and whoever got an answer without that step', () => {
    const scope = { group: 'applied' } as const;
    expect(accepts(scope, { furthestStage: 'applied' })).toBe(true);
    expect(accepts(scope, { furthestStage: 'offer', outcome: 'declined' })).toBe(true);
    expect(accepts(scope, { furthestStage: 'saved', outcome: 'rejected' })).toBe(true);
    expect(accepts(scope, { furthestStage: 'preparing' })).toBe(false);
  });

  test('saved: all that was not applied for', () => {
    const scope = { group: 'saved' } as const;
    expect(accepts(scope, { furthestStage: 'preparing' })).toBe(true);
    expect(accepts(scope, { furthestStage: 'saved', outcome: 'closed' })).toBe(true);
    expect(accepts(scope, { furthestStage: 'applied' })).toBe(false);
  });

  test('a role family', () => {
    expect(accepts({ family: 'ward nurse' }, {})).toBe(true);
    expect(accepts({ family: 'teacher' }, {})).toBe(false);
  });

  test('the last 30 days are 30 local days, today among them', () => {
    const day = (date: number, hour: number) => new Date(2026, 3, date, hour).toISOString();
    expect(accepts({ period: '30' }, { savedAt: day(21, 0) })).toBe(true);
    expect(accepts({ period: '30' }, { savedAt: day(20, 23) })).toBe(false);
  });

  test('this year begins at its first local midnight', () => {
    expect(accepts({ period: 'year' }, { savedAt: new Date(2026, 0, 1).toISOString() })).toBe(true);
    expect(accepts({ period: 'year' }, { savedAt: new Date(2025, 11, 31, 23).toISOString() })).toBe(
      false,
    );
  });

  test('both days of a span count whole, and either may be open', () => {
    const scope = { period: 'dates', from: '2026-03-01', to: '2026-03-31' } as const;
    const at = (month: number, date: number, hour: number) => ({
      savedAt: new Date(2026, month, date, hour).toISOString(),
    });
    expect(accepts(scope, at(2, 1, 0))).toBe(true);
    expect(accepts(scope, at(2, 31, 23))).toBe(true);
    expect(accepts(scope, at(3, 1, 0))).toBe(false);
    expect(accepts({ ...scope, from: null }, at(0, 1, 0))).toBe(true);
    expect(accepts({ ...scope, to: null }, at(4, 1, 0))).toBe(true);
  });
});
