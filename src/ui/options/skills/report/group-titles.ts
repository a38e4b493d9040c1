import type { FamilyOf } from '@/insights/own-role-families';
import type { RoleFamily } from '@/insights/role-family';

/** A role family with the titles that are in it, each counted, the most frequent first. */
export interface TitleGroup extends RoleFamily {
  count: number;
  titles: { title: string; count: number }[];
}

const slice = 400;

/** The role families of these titles, the largest first. Works in slices, so that a long search opens without a wait. */
export async function groupTitles(
  titles: readonly string[],
  familyOf: FamilyOf,
): Promise<TitleGroup[]> {
  const groups = new Map<string, RoleFamily & { titles: Map<string, number> }>();
  for (let at = 0; at < titles.length; at += slice) {
    // A new turn for each slice: the browser draws, and answers the keyboard, in between.
    await new Promise((resolve) => setTimeout(resolve));
    for (const title of titles.slice(at, at + slice)) {
      const family = familyOf(title);
      const group = groups.get(family.key) ?? { ...family, titles: new Map<string, number>() };
      group.titles.set(title, (group.titles.get(title) ?? 0) + 1);
      groups.set(family.key, group);
    }
  }
  return [...groups.values()]
    .map(({ key, name, titles: counts }) => {
      const list = [...counts].map(([title, count]) => ({ title, count }));
      const count = list.reduce((sum, each) => sum + each.count, 0);
      const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
      return { key, name, count, titles: list.sort((a, b) => b.count - a.count || byTitle(a, b)) };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
