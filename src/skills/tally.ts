import type { MentionStrength, SkillKind, SkillMention } from '@/domain/skill-mention';

/** What one posting asks for. */
export interface PostingSkills {
  id: string;
  mentions: readonly Pick<SkillMention, 'name' | 'kind' | 'strength'>[];
}

/** In how many postings a skill is asked for. */
export interface SkillCount {
  name: string;
  kind: SkillKind;
  /** Postings that name it, however often each does. */
  count: number;
  /** Of `count`, those that require it, and those that would like it. */
  required: number;
  preferred: number;
  /** All postings counted, those without any known skill among them. */
  total: number;
  /** count / total. */
  share: number;
}

type Counted = Pick<SkillCount, 'kind' | 'count' | 'required' | 'preferred'>;

const rank: Record<MentionStrength, number> = { required: 2, preferred: 1, mentioned: 0 };

/**
 * Counts postings by skill: most frequent first, then by name. A posting counts once for a skill, with its strongest
 * wish. Nothing is made for each posting: ten thousand are counted while a page opens.
 */
export function tallySkills(postings: Iterable<PostingSkills>): SkillCount[] {
  /** `last`: the posting that was counted last, and how strongly it asked for the skill up to there. */
  const counts = new Map<string, Counted & { last: number; strength: MentionStrength }>();
  let total = 0;
  for (const { mentions } of postings) {
    total += 1;
    for (const { name, kind, strength } of mentions) {
      const known = counts.get(name);
      if (!known) {
        const count = { kind, count: 1, required: 0, preferred: 0, last: total, strength };
        if (strength !== 'mentioned') count[strength] = 1;
        counts.set(name, count);
      } else if (known.last !== total || rank[strength] > rank[known.strength]) {
        if (known.last !== total) known.count += 1;
        else if (known.strength !== 'mentioned') known[known.strength] -= 1;
        if (strength !== 'mentioned') known[strength] += 1;
        known.last = total;
        known.strength = strength;
      }
    }
  }
  return sortCounts(counts, total);
}

function sortCounts(counts: ReadonlyMap<string, Counted>, total: number): SkillCount[] {
  return [...counts]
    .map(([name, { kind, count, required, preferred }]) => ({
      name,
      kind,
      count,
      required,
      preferred,
      total,
      share: count / total,
    }))
    .sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
}

/** The same order on every machine: no locale. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
