import type { OwnRoleFamilies } from '@/domain/role-families';
import { plainTitle } from './plain-title';
import { roleFamily, type RoleFamily } from './role-family';

/** Tells the family of a job title. */
export type FamilyOf = (title: string) => RoleFamily;

/** A title without level, hours, place and gender: what is said of one holds for "Senior …" too. */
function titleKey(title: string): string {
  const words = plainTitle(title).all.join(' ');
  return words === '' ? title.trim().toLowerCase() : words;
}

/**
 * The families of job titles as the user groups them; where the user said nothing, as Rebound does.
 * Families put into each other in a circle stay where the circle is entered.
 */
export function familiesWith({ titles, merged }: OwnRoleFamilies): FamilyOf {
  if (titles.length === 0 && merged.length === 0) return roleFamily;
  const put = new Map(titles.map(({ title, family }) => [titleKey(title), family]));
  const into = new Map(merged.map(({ from, into: family }) => [from.key, family]));
  const known = new Map<string, RoleFamily>();
  return (title) => {
    let family = known.get(title);
    if (!family) {
      const own = put.size > 0 ? put.get(titleKey(title)) : undefined;
      known.set(title, (family = followed(own ?? roleFamily(title), into)));
    }
    return family;
  };
}

/** The family that a family was put into at last, under the name that it was given there. */
function followed(first: RoleFamily, into: ReadonlyMap<string, RoleFamily>): RoleFamily {
  const met = new Set<string>();
  let family = first;
  for (let next = into.get(family.key); next && !met.has(family.key); next = into.get(family.key)) {
    met.add(family.key);
    family = next;
  }
  return family;
}

/** The titles that the user put into a family and that differ from this one in level, hours or place at most. */
export function titlesLike({ titles }: OwnRoleFamilies, title: string): string[] {
  const key = titleKey(title);
  return titles.flatMap((each) => (titleKey(each.title) === key ? [each.title] : []));
}

/** The family of a name that the user thought of: one that has this name already, or a new one. */
export function familyNamed(name: string, families: readonly RoleFamily[]): RoleFamily {
  const plain = name.trim();
  const known = families.find((each) => each.name.toLowerCase() === plain.toLowerCase());
  if (known) return { key: known.key, name: known.name };
  const slug = plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return { key: `own-${slug}`, name: plain };
}
