import { statusOf, type Application } from '@/domain/application';
import { isArchived, sameTag } from '@/domain/application-marks';
import type { Filter } from '@/domain/application-view';

export interface ApplicationCounts {
  /** How many each filter lets through. */
  by: ReadonlyMap<Filter, number>;
  /** Every tag in use as it was first written, with how many bear it, in the order of the alphabet. */
  tags: readonly { tag: string; count: number }[];
}

/** All counts that the screen shows, in one pass. */
export function countApplications(applications: readonly Application[]): ApplicationCounts {
  const by = new Map<Filter, number>([['all', applications.length]]);
  const tags = new Map<string, { tag: string; count: number }>();
  const add = (filter: Filter) => by.set(filter, (by.get(filter) ?? 0) + 1);
  for (const application of applications) {
    add(statusOf(application));
    add(isArchived(application) ? 'archived' : 'active');
    for (const tag of application.tags) {
      const counted = tags.get(sameTag(tag)) ?? { tag, count: 0 };
      counted.count += 1;
      tags.set(sameTag(tag), counted);
    }
  }
  return { by, tags: [...tags.values()].sort((a, b) => a.tag.localeCompare(b.tag)) };
}
