import { statusOf, type Application } from '@/domain/application';
import { stages, statuses, type Status } from '@/domain/status';
import { matchesSearch } from '../../words/matches-search';

/** All of them, those without an outcome, those with one, or those with one status. */
export type Filter = 'all' | 'active' | 'ended' | Status;

export const sortColumns = ['title', 'status', 'reached', 'saved', 'changed'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Selection {
  query: string;
  filter: Filter;
  sort: { column: SortColumn; descending: boolean };
}

/** The applications that a selection lets through, in its order; equal ones stay in the order given. */
export function selectApplications(
  applications: readonly Application[],
  { query, filter, sort }: Selection,
): Application[] {
  const matches = matchesSearch(query);
  const direction = sort.descending ? -1 : 1;
  return applications
    .filter((application) => isLetThrough(application, filter))
    .filter(({ title, company, location }) => matches(`${title} ${company} ${location ?? ''}`))
    .sort((a, b) => direction * comparisons[sort.column](a, b));
}

export function isLetThrough(application: Application, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'active':
      return application.outcome === null;
    case 'ended':
      return application.outcome !== null;
    default:
      return statusOf(application) === filter;
  }
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const comparisons: Record<SortColumn, (a: Application, b: Application) => number> = {
  title: (a, b) => collator.compare(a.title, b.title) || collator.compare(a.company, b.company),
  status: (a, b) => statuses.indexOf(statusOf(a)) - statuses.indexOf(statusOf(b)),
  reached: (a, b) => stages.indexOf(a.furthestStage) - stages.indexOf(b.furthestStage),
  saved: (a, b) => compareText(a.savedAt, b.savedAt),
  changed: (a, b) => compareText(a.statusAt, b.statusAt),
};

/** ISO instants in UTC sort as text. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
