import { statusOf, type Application } from '@/domain/application';
import { isArchived, priorities, sameTag } from '@/domain/application-marks';
import type { Filter, Selection, SortColumn } from '@/domain/application-view';
import { stages, statuses } from '@/domain/status';
import { matchesSearch } from '../../words/matches-search';

/** How the applications are looked at when nothing else was chosen: what ended is not the first thing one sees. */
export const usualSelection: Selection = {
  query: '',
  filter: 'active',
  tag: null,
  priority: null,
  sort: { column: 'changed', descending: true },
  layout: 'table',
};

/** The applications that a selection lets through, in its order; equal ones stay in the order given. */
export function selectApplications(
  applications: readonly Application[],
  { query, filter, tag, priority, sort }: Selection,
): Application[] {
  const matches = matchesSearch(query);
  const direction = sort.descending ? -1 : 1;
  return applications
    .filter((application) => isLetThrough(application, filter))
    .filter((application) => priority === null || application.priority === priority)
    .filter(({ tags }) => tag === null || tags.some((each) => sameTag(each) === sameTag(tag)))
    .filter(({ title, company, location, tags }) =>
      matches(`${title} ${company} ${location ?? ''} ${tags.join(' ')}`),
    )
    .sort((a, b) => direction * comparisons[sort.column](a, b));
}

function isLetThrough(application: Application, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'active':
      return !isArchived(application);
    case 'archived':
      return isArchived(application);
    default:
      return statusOf(application) === filter;
  }
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const comparisons: Record<SortColumn, (a: Application, b: Application) => number> = {
  title: (a, b) => collator.compare(a.title, b.title) || collator.compare(a.company, b.company),
  status: (a, b) => statuses.indexOf(statusOf(a)) - statuses.indexOf(statusOf(b)),
  priority: (a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority),
  reached: (a, b) => stages.indexOf(a.furthestStage) - stages.indexOf(b.furthestStage),
  saved: (a, b) => compareText(a.savedAt, b.savedAt),
  changed: (a, b) => compareText(a.statusAt, b.statusAt),
};

/** ISO instants in UTC sort as text. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
