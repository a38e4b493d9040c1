import type { Skill } from './lexicon';

const most = 8;

/** Names of the lexicon that what the user types may become: those that start with it first, then by their words. */
export function suggestSkills(skills: readonly Skill[], typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const rank = (name: string) => {
    const at = name.toLowerCase().indexOf(wanted);
    if (at === 0) return 0;
    return at > 0 && /[\s/(-]/.test(name[at - 1]!) ? 1 : 2;
  };
  const found = skills.flatMap(({ name }) => (rank(name) < 2 ? [name] : []));
  return [...new Set(found)]
    .sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, most);
}
