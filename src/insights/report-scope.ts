import { isAsFarAs } from '@/domain/status';
import type { PostingFacts } from '@/domain/posting-facts';

export const scopeGroups = ['all', 'saved', 'applied', 'rejected', 'progressed'] as const;
export type ScopeGroup = (typeof scopeGroups)[number];

export const scopePeriods = ['all', '30', '90', 'year', 'dates'] as const;
export type ScopePeriod = (typeof scopePeriods)[number];

/** Which postings a report is about. */
export interface ReportScope {
  group: ScopeGroup;
  /** Key of a role family (`roleFamily`); null for all roles. */
  family: string | null;
  period: ScopePeriod;
  /** Local days, "2026-05-03", both included; they count for the period "dates" alone. null: open on that side. */
  from: string | null;
  to: string | null;
}

export const wholeScope: ReportScope = {
  group: 'all',
  family: null,
  period: 'all',
  from: null,
  to: null,
};

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The scope that an address's query names; what it does not name, or names wrongly, stays open. */
export function readScope(query: URLSearchParams): ReportScope {
  const from = query.get('from');
  const to = query.get('to');
  return {
    group: scopeGroups.find((name) => name === query.get('show')) ?? 'all',
    family: query.get('role') || null,
    period: scopePeriods.find((name) => name === query.get('period')) ?? 'all',
    from: isDay(from) ? from : null,
    to: isDay(to) ? to : null,
  };
}

/** The query that names a scope; empty for the whole. */
export function writeScope({ group, family, period, from, to }: ReportScope): URLSearchParams {
  const query = new URLSearchParams();
  if (group !== 'all') query.set('show', group);
  if (family !== null) query.set('role', family);
  if (period !== 'all') query.set('period', period);
  if (period === 'dates' && from) query.set('from', from);
  if (period === 'dates' && to) query.set('to', to);
  return query;
}

/** An invitation was reached: screening or later, whatever came after it. */
export function hasProgressed({ furthestStage }: Pick<PostingFacts, 'furthestStage'>): boolean {
  return isAsFarAs(furthestStage, 'screening');
}

/** Who was answered, or waited for an answer in vain, has applied, even where that step was never recorded. */
function hasApplied({ furthestStage, outcome }: PostingFacts): boolean {
  return isAsFarAs(furthestStage, 'applied') || outcome === 'rejected' || outcome === 'ghosted';
}

/**
 * A test for the postings of a scope. The period counts from the day on which a posting was saved.
 *
 * @param familyOf the key of a title's role family; asked only where the scope names one
 */
export function scopeTest(
  scope: ReportScope,
  now: Date,
  familyOf: (title: string) => string,
): (facts: PostingFacts) => boolean {
  const [from, to] = boundsOf(scope, now);
  const inGroup = groupTests[scope.group];
  return (facts) =>
    inGroup(facts) &&
    (from === null || facts.savedAt >= from) &&
    (to === null || facts.savedAt < to) &&
    (scope.family === null || familyOf(facts.title) === scope.family);
}

const groupTests: Record<ScopeGroup, (facts: PostingFacts) => boolean> = {
  all: () => true,
  saved: (facts) => !hasApplied(facts),
  applied: hasApplied,
  rejected: ({ outcome }) => outcome === 'rejected',
  progressed: hasProgressed,
};

/** The period as instants in UTC: from the first, up to and without the second. */
function boundsOf({ period, from, to }: ReportScope, now: Date): [string | null, string | null] {
  if (period === 'dates') return [from && localMidnight(from, 0), to && localMidnight(to, 1)];
  if (period === 'year') return [new Date(now.getFullYear(), 0, 1).toISOString(), null];
  if (period === 'all') return [null, null];
  const start = new Date(now.getFullYear(), now.getMonth(), now.getDate() - Number(period) + 1);
  return [start.toISOString(), null];
}

/** Where a local day begins, or the one `daysLater`; days are counted by the calendar, for clocks are changed. */
function localMidnight(day: string, daysLater: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}
