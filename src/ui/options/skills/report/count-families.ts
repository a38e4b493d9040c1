import { roleFamily, type RoleFamily } from '@/insights/role-family';

export interface CountedFamily extends RoleFamily {
  count: number;
}

const slice = 400;

/** The role families of these titles, the largest first. Works in slices, so that a long search opens without a wait. */
export async function countFamilies(titles: readonly string[]): Promise<CountedFamily[]> {
  const families = new Map<string, CountedFamily>();
  for (let at = 0; at < titles.length; at += slice) {
    // A new turn for each slice: the browser draws, and answers the keyboard, in between.
    await new Promise((resolve) => setTimeout(resolve));
    for (const title of titles.slice(at, at + slice)) {
      const family = roleFamily(title);
      const known = families.get(family.key);
      if (known) known.count += 1;
      else families.set(family.key, { ...family, count: 1 });
    }
  }
  return [...families.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
